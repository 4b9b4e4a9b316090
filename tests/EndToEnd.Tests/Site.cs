using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Waymark.Testing;

namespace Waymark.EndToEnd.Tests;

/// <summary>The built site as a process of its own, on a free port, with an empty SQLite database and data folder.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("waymark-site-").FullName;
    private readonly StringBuilder _output = new();
    private readonly Process _process;

    private Site()
    {
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
        start.Environment["WAYMARK_DATABASE"] = $"sqlite:{Path.Combine(_folder, "waymark.db")}";
        start.Environment["WAYMARK_FILES"] = Path.Combine(_folder, "files");
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
        var site = new Site();
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
        Directory.Delete(_folder, recursive: true);
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
