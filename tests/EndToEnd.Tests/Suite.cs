using Microsoft.Playwright;
using Waymark.EndToEnd.Tests;
using Waymark.Testing;

[assembly: AssemblyFixture(typeof(Suite))]

namespace Waymark.EndToEnd.Tests;

/// <summary>One site and one browser for all tests; each test gets windows with cookies of their own.</summary>
public sealed class Suite : IAsyncDisposable
{
    private readonly Lazy<Task<Site>> _site = new(Site.StartAsync);
    private readonly Lazy<Task<IBrowser>> _browser;
    private IPlaywright? _playwright;

    public Suite() => _browser = new Lazy<Task<IBrowser>>(LaunchAsync);

    /// <summary>The site, started by whoever asks first.</summary>
    public Task<Site> SiteAsync() => _site.Value;

    /// <summary>A new window on the site, with no cookies: tests use <see cref="BrowserTest.OpenAsync"/>, which closes it after the test.</summary>
    internal async Task<IPage> OpenAsync(int width, bool script)
    {
        Need.That(Chromium() is not null, "Chromium is missing: ./test installs it where it can, or name one in WAYMARK_TEST_CHROMIUM.");
        var site = await _site.Value;
        var browser = await _browser.Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address.ToString(),
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated)
        {
            await (await _browser.Value).DisposeAsync();
            _playwright?.Dispose();
        }

        if (_site.IsValueCreated)
        {
            await (await _site.Value).DisposeAsync();
        }
    }

    private static string? Chromium() =>
        new[] { Environment.GetEnvironmentVariable("WAYMARK_TEST_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists);

    private async Task<IBrowser> LaunchAsync()
    {
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }
}
