using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Testing;

namespace Waymark.EndToEnd.Tests;

/// <summary>
/// The built site as a process of its own, on a free port, with a SQLite database and data folder that hold an invented
/// area: its people and its board, and no plan yet.
/// </summary>
public sealed class Site : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly StringBuilder _output = new();
    private readonly Process _process;

    private Site(TestDatabase database)
    {
        _database = database;
        Address = new Uri($"http://localhost:{FreePort()}");
        var web = Repository.PathOf("src/Web");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(web, "bin", Configuration, "net10.0", "Waymark.Web.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_CONTENTROOT"] = web;
        start.Environment["WAYMARK_URLS"] = Address.GetLeftPart(UriPartial.Authority);
        start.Environment["WAYMARK_DATABASE"] = _database.Settings.Database;
        start.Environment["WAYMARK_FILES"] = _database.Settings.Files;
        start.Environment["WAYMARK_TODAY"] = "2026-11-23";
        start.Environment["WAYMARK_RATE_FACTOR"] = "100";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
    }

    public Uri Address { get; }

    /// <summary>What the site has printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    private static string Configuration => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>Starts the site and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">It stopped first; the message holds what it printed.</exception>
    public static async Task<Site> StartAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await AddAreaAsync(database);
        var site = new Site(database);
        site._process.Start();
        site._process.BeginOutputReadLine();
        site._process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = site.Address };
        for (var patience = Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromMinutes(2); await Task.Delay(100))
        {
            if (site._process.HasExited)
            {
                break;
            }

            try
            {
                using var answer = await http.GetAsync("/");
                return site;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        var output = site.Output;
        await site.DisposeAsync();
        throw new InvalidOperationException($"The site did not start. It printed:\n{output}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        await _database.DisposeAsync();
    }

    private static async Task AddAreaAsync(TestDatabase database)
    {
        await using var work = database.Begin(Actor.System);
        var area = await work.Get<AddArea>().RunAsync(new AddArea.Request { Name = "Larkshire", IsDemonstration = true }, Actor.System, CancellationToken.None);
        var people = await File.ReadAllBytesAsync(Repository.PathOf("demo/people.csv"));
        await work.Get<ImportPeople>().RunAsync(
            new ImportPeople.Request { AreaId = area.AreaId, FileName = "people.csv", File = people, SendInvitations = false }, Actor.System, CancellationToken.None);
        await work.Get<AddGroup>().RunAsync(
            new AddGroup.Request { AreaId = area.AreaId, Kind = GroupKind.Board, Name = "Larkshire SEND Improvement Board" }, Actor.System, CancellationToken.None);
    }

    private void Note(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
