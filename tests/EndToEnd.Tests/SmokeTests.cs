using static Waymark.EndToEnd.Tests.PageChecks;

namespace Waymark.EndToEnd.Tests;

public sealed class SmokeTests(Suite suite) : BrowserTest(suite)
{
    [Fact]
    public async Task First_page_is_accessible_and_fits_a_narrow_screen()
    {
        var page = await OpenAsync();
        await page.GotoAsync("/");
        await AssertAccessibleAsync(page);
        await PictureAsync(page, "first-page");
        await AssertNoSidewaysScrollAsync(page);
    }

    [Fact]
    public async Task First_page_without_script_has_a_heading()
    {
        var page = await OpenAsync(Widths.Phone, script: false);
        await page.GotoAsync("/");
        Assert.NotEmpty(await page.Locator("h1").InnerTextAsync());
    }
}
