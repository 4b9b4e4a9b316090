using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Messages;
using Waymark.Core.Shared.Time;
using Waymark.Testing;

namespace Waymark.Web.Tests.Hosting;

/// <summary>
/// The site in memory on a SQLite database of its own, with two invented areas, Testshire and Otherwick. Sign-in is
/// by a header that only this host understands. Take it as a class fixture:
/// <c>public sealed class MyPageTests(SiteFixture site) : IClassFixture&lt;SiteFixture&gt;</c>.
/// </summary>
public class SiteFixture : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "waymark-site-" + Guid.CreateVersion7().ToString("N"));
    private readonly ConcurrentBag<HttpClient> _clients = [];
    private WebApplicationFactory<Program> _factory = null!;

    /// <summary>Where time stands for the site; move it with <see cref="FakeClock.Advance"/>.</summary>
    public FakeClock Clock { get; } = new();

    public TestArea Area { get; private set; } = null!;

    /// <summary>An area whose people must never learn of <see cref="Area"/>, nor the other way round.</summary>
    public TestArea OtherArea { get; private set; } = null!;

    public IServiceProvider Services => _factory.Services;

    /// <summary>The site's data folder: documents, keys and mail.</summary>
    public string Files => Path.Combine(_folder, "files");

    /// <summary>Development unless a derived fixture says otherwise.</summary>
    protected virtual string EnvironmentName => "Development";

    /// <summary>Whether the header signs people in; a derived fixture that tests the real sign-in says no.</summary>
    protected virtual bool SignsInByHeader => true;

    protected virtual void ConfigureServices(IServiceCollection services)
    {
    }

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        var path = Path.Combine(_folder, "waymark.db");
        await SqliteTemplate.CopyToAsync(path);

        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseEnvironment(EnvironmentName);
            web.UseSetting("WAYMARK_DATABASE", "sqlite:" + path);
            web.UseSetting("WAYMARK_FILES", Files);
            web.UseSetting("WAYMARK_RATE_FACTOR", "1000");
            web.UseSetting("Logging:LogLevel:Default", "Error");
            web.ConfigureTestServices(services =>
            {
                services.RemoveAll<TimeProvider>();
                services.AddSingleton<TimeProvider>(Clock);
                services.Remove(services.First(s => s.ImplementationType == typeof(OutboxRunner)));
                if (SignsInByHeader)
                {
                    services.AddAuthentication(HeaderAuthentication.Scheme)
                        .AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>(HeaderAuthentication.Scheme, null);
                }

                ConfigureServices(services);
            });
        });
        await UsingDbAsync(async (db, services) =>
        {
            var clock = services.GetRequiredService<UkClock>();
            var recorder = services.GetRequiredService<Recorder>();
            Area = await TestArea.AddAsync(db, clock, recorder);
            OtherArea = await TestArea.AddAsync(db, clock, recorder, "Otherwick");
        });
        await PrepareAsync();
    }

    /// <summary>What a derived fixture adds before its tests run.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>A browser without script in which that person of <see cref="Area"/> is signed in. Redirects are not followed.</summary>
    public HttpClient As(SeatRole role) => As(Area.SeatOf(role).PersonId!.Value);

    public HttpClient As(Guid personId)
    {
        var client = SignedOut();
        client.DefaultRequestHeaders.Add(HeaderAuthentication.Header, personId.ToString());
        return client;
    }

    public HttpClient SignedOut()
    {
        var client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
        _clients.Add(client);
        return client;
    }

    /// <summary>Works on the site's database and services in a scope of its own.</summary>
    public async Task UsingDbAsync(Func<AppDb, IServiceProvider, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider);
    }

    public async Task<T> ReadAsync<T>(Func<AppDb, Task<T>> query)
    {
        await using var scope = Services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    /// <summary>Sends what waits, and returns the newest message to that address. Nothing is sent in tests but by this.</summary>
    public async Task<(string Subject, string Body)> NewestMailToAsync(string to)
    {
        await UsingDbAsync((_, services) => services.GetRequiredService<SendOutbox>().RunAsync(CancellationToken.None));
        var mails = Directory.EnumerateFiles(Path.Combine(Files, "mail"), "*.eml").OrderDescending(StringComparer.Ordinal)
            .Select(f => EmlText.Read(File.ReadAllText(f)));
        var (_, subject, _, body) = mails.First(m => m.To == to);
        return (subject, body);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
        {
            client.Dispose();
        }

        await _factory.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
