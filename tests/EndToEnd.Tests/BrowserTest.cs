using System.Collections.Concurrent;
using Microsoft.Playwright;
using Waymark.Testing;
using static Waymark.EndToEnd.Tests.PageChecks;

namespace Waymark.EndToEnd.Tests;

/// <summary>
/// The base of every test in the browser. After the test its windows are closed; a test that failed leaves a picture under
/// artifacts/screens, and one that passed still fails when a page broke its script, its content policy, a file it
/// asked for, or asked another host for anything.
/// </summary>
public abstract class BrowserTest(Suite suite) : IAsyncDisposable
{
    private readonly List<IPage> _pages = [];
    private readonly ConcurrentQueue<string> _faults = new();

    /// <summary>A new window on the site, as a visitor who is not signed in. Two windows are two people.</summary>
    /// <param name="width">CSS pixels, one of <see cref="Widths"/>.</param>
    /// <param name="script">False to see the site as a browser without script does.</param>
    protected async Task<IPage> OpenAsync(int width = Widths.Desk, bool script = true)
    {
        var page = await suite.OpenAsync(width, script);
        var host = (await suite.SiteAsync()).Address.Authority;
        page.PageError += (_, error) => _faults.Enqueue($"script error on {page.Url}: {error}");
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                _faults.Enqueue($"console error on {page.Url}: {message.Text}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest)
            {
                _faults.Enqueue($"{response.Status} for {response.Url} on {page.Url}");
            }
        };
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } address && address.Authority != host)
            {
                _faults.Enqueue($"a request to another host, {request.Url}, on {page.Url}");
            }
        };
        _pages.Add(page);
        return page;
    }

    /// <summary>What every page must stand: axe, a narrow screen, and a picture in both widths for people to look at. A fault is noted and fails the test at its end, so that one page does not hide the next.</summary>
    protected async Task LookAsync(IPage page, string name)
    {
        var before = page.ViewportSize!;
        foreach (var fault in (string?[])[await AxeFaultsAsync(page), await SidewaysFaultsAsync(page, Widths.Narrow)])
        {
            if (fault is not null)
            {
                _faults.Enqueue($"[{name}] {fault}");
            }
        }

        await page.SetViewportSizeAsync(before.Width, before.Height);
        await PictureAsync(page, name);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        foreach (var (page, n) in _pages.Select((page, n) => (page, n)))
        {
            if (failed)
            {
                var folder = Directory.CreateDirectory(Repository.PathOf("artifacts/screens")).FullName;
                var name = $"failed-{GetType().Name}.{TestContext.Current.TestMethod?.MethodName}-{n + 1}.png";
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name) });
            }

            await page.Context.CloseAsync();
        }

        Assert.True(_faults.IsEmpty, string.Join('\n', _faults.Distinct(StringComparer.Ordinal)));
    }
}
