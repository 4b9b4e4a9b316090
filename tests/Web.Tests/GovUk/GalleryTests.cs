
namespace Waymark.Web.Tests.GovUk;

/// <summary>What holds on every page that is made of the components and layouts.</summary>
public class GalleryTests(GalleryFixture gallery) : IClassFixture<GalleryFixture>
{
    public static TheoryData<string> Pages { get; } = ["/plan?lead=priya&page=3", "/forms", "/parts", "/plain", "/done"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_holds_nothing_that_the_content_security_policy_refuses(string path)
    {
        var page = await gallery.GetAsync(path);

        Assert.Empty(page.All.Where(e => e.HasAttribute("style") || e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))));
        Assert.Empty(page.QuerySelectorAll("style, script:not([src]), iframe, object"));
        Assert.All(page.QuerySelectorAll("script, link, img"), e => Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_names_every_control_and_points_only_to_what_is_there(string path)
    {
        var page = await gallery.GetAsync(path);

        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        var named = page.QuerySelectorAll("label[for]").Select(l => l.GetAttribute("for"));
        var controls = page.QuerySelectorAll("input:not([type=hidden]), select, textarea").Select(c => c.Id);
        Assert.Equal(controls.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        string[] pointing = ["aria-describedby", "aria-labelledby", "aria-controls", "popovertarget"];
        var targets = pointing.SelectMany(a => page.QuerySelectorAll($"[{a}]").SelectMany(e => e.GetAttribute(a)!.Split(' ')));
        Assert.Subset(ids.ToHashSet(StringComparer.Ordinal)!, targets.ToHashSet(StringComparer.Ordinal)!);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_has_language_title_skip_link_landmarks_and_one_heading(string path)
    {
        var page = await gallery.GetAsync(path);

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith(" – Waymark", page.Title, StringComparison.Ordinal);
        Assert.StartsWith(page.QuerySelector("h1")!.TextContent.Trim()[..4], page.Title, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("#main-content", page.Body!.Children[0].GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("main#main-content"));
        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.Equal(["Help", "Accessibility", "Privacy", "Cookies"], page.QuerySelectorAll("footer a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task Staff_layout_marks_the_page_in_the_side_navigation()
    {
        var page = await gallery.GetAsync("/plan");

        var here = Assert.Single(page.QuerySelectorAll("nav#menu [aria-current=page]"));
        Assert.Equal("/plan", here.GetAttribute("href"));
        Assert.Equal("Plan 3 late", string.Join(' ', here.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task Sign_out_is_a_form_with_its_token()
    {
        var page = await gallery.GetAsync("/plan");

        Assert.NotNull(page.QuerySelector(".wm-person form[method=post] input[name=__RequestVerificationToken]"));
    }

    [Fact]
    public async Task Pagination_keeps_the_rest_of_the_address()
    {
        var page = await gallery.GetAsync("/plan?lead=priya&due=late&page=3");

        var hrefs = page.QuerySelectorAll(".govuk-pagination__list a").Select(a => a.GetAttribute("href"));
        Assert.Equal([.. new[] { 1, 2, 3, 4, 12 }.Select(n => $"/plan?lead=priya&due=late&page={n}")], hrefs);
        Assert.Equal("3", page.QuerySelector(".govuk-pagination [aria-current]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Sort_heading_turns_the_order_round()
    {
        var page = await gallery.GetAsync("/plan?sort=-lead&lead=priya");

        var heading = page.QuerySelectorAll("th[aria-sort]").ToDictionary(th => th.TextContent, StringComparer.Ordinal);
        Assert.Equal(("descending", "/plan?lead=priya&sort=lead"), (heading["Lead"].GetAttribute("aria-sort"), heading["Lead"].FirstElementChild!.GetAttribute("href")));
        Assert.Equal(("none", "/plan?lead=priya&sort=ref"), (heading["Ref"].GetAttribute("aria-sort"), heading["Ref"].FirstElementChild!.GetAttribute("href")));
    }
}
