using static Waymark.EndToEnd.Tests.PageChecks;

namespace Waymark.EndToEnd.Tests;

/// <summary>The pages anyone may read, before signing in.</summary>
public sealed class SmokeTests(Suite suite) : BrowserTest(suite)
{
    [Theory]
    [InlineData("accessibility")]
    [InlineData("cookies")]
    [InlineData("help")]
    [InlineData("privacy")]
    public async Task Open_page_is_accessible_and_fits_a_narrow_screen(string name)
    {
        var page = await OpenAsync();
        await page.GotoAsync("/" + name);
        await AssertAccessibleAsync(page);
        await PictureAsync(page, name);
        await AssertNoSidewaysScrollAsync(page);
    }

    [Fact]
    public async Task Open_page_without_script_has_its_heading()
    {
        var page = await OpenAsync(Widths.Phone, script: false);
        await page.GotoAsync("/help");
        Assert.Equal("Help", await page.Locator("h1").InnerTextAsync());
    }
}
