using System.Text.Json;
using Microsoft.Playwright;
using Waymark.Testing;

namespace Waymark.EndToEnd.Tests;

/// <summary>What must hold on every page: <c>using static Waymark.EndToEnd.Tests.PageChecks;</c></summary>
public static class PageChecks
{
    /// <summary>Pictures are cut off here, in CSS pixels: a plan as one page can be fifty screens long.</summary>
    private const float MostHeight = 6000;

    private static readonly Lazy<string> _axe = new(() =>
    {
        var file = Repository.PathOf("src/Web/Styles/node_modules/axe-core/axe.min.js");
        Need.That(File.Exists(file), "axe-core is missing: run npm ci in src/Web/Styles, as ./test does.");
        return File.ReadAllText(file);
    });

    /// <summary>Clicks what leads to another page and waits until that page is there, also when it is the same address again.</summary>
    public static async Task GoAsync(IPage page, ILocator click)
    {
        await page.EvaluateAsync("() => { window.isLeft = true; }");
        await click.ClickAsync();
        await page.WaitForFunctionAsync("() => !window.isLeft && document.readyState === 'complete'");
    }

    /// <summary>No finding of axe, best practice included.</summary>
    public static async Task AssertAccessibleAsync(IPage page) => Assert.Null(await AxeFaultsAsync(page));

    /// <summary>The page needs no sideways scrolling at this width; the window keeps the width afterwards. Names what sticks out.</summary>
    public static async Task AssertNoSidewaysScrollAsync(IPage page, int width = Widths.Narrow) => Assert.Null(await SidewaysFaultsAsync(page, width));

    /// <summary>What axe finds, or null. Evaluated rather than added as a tag, which our content policy stops.</summary>
    internal static async Task<string?> AxeFaultsAsync(IPage page)
    {
        await page.EvaluateAsync(_axe.Value);
        var result = await page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] })");
        if (result.GetProperty("passes").GetArrayLength() == 0)
        {
            return $"axe looked at nothing on {page.Url}";
        }

        var faults = result.GetProperty("violations").EnumerateArray().SelectMany(violation => violation.GetProperty("nodes").EnumerateArray()
            .Select(node => $"  {node.GetProperty("target")}  {node.GetProperty("html")}")
            .Prepend($"{violation.GetProperty("id")} ({violation.GetProperty("impact")}): {violation.GetProperty("help")}")).ToList();
        return faults.Count == 0 ? null : $"axe finds on {page.Url}:\n{string.Join('\n', faults)}";
    }

    internal static async Task<string?> SidewaysFaultsAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        var wide = await page.EvaluateAsync<string[]>(
            """
            () => {
              const limit = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= limit) return [];
              const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > limit + 0.5);
              return ['the page is ' + document.documentElement.scrollWidth + ' px wide', ...out.slice(0, 8).map(e =>
                e.tagName.toLowerCase() + [...e.classList].map(c => '.' + c).join('') + ' ends at ' + Math.round(e.getBoundingClientRect().right))];
            }
            """);
        return wide.Length == 0 ? null : $"{page.Url} scrolls sideways at {width} px: {string.Join("; ", wide)}";
    }

    /// <summary>Saves the page as a picture for people to look at: artifacts/screens/NAME-1280.png and NAME-375.png.</summary>
    public static async Task PictureAsync(IPage page, string name)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts/screens")).FullName;
        var before = page.ViewportSize;
        foreach (var width in (int[])[Widths.Desk, Widths.Phone])
        {
            await page.SetViewportSizeAsync(width, 900);
            var height = await page.EvaluateAsync<float>("() => document.documentElement.scrollHeight");
            await page.ScreenshotAsync(new PageScreenshotOptions
            {
                Path = Path.Combine(folder, $"{name}-{width}.png"),
                FullPage = true,
                Clip = new Clip { Width = width, Height = Math.Min(height, MostHeight) },
            });
        }

        if (before is not null)
        {
            await page.SetViewportSizeAsync(before.Width, before.Height);
        }
    }
}
