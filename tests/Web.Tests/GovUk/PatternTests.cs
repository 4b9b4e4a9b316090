using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Waymark.Web.GovUk;
using Waymark.Web.GovUk.Frame;
using Waymark.Web.GovUk.Patterns;

namespace Waymark.Web.Tests.GovUk;

public class PatternTests
{
    [Fact]
    public void Rating_tag_gives_every_colour_a_shape_of_its_own()
    {
        var shapes = RatingTag.Colours.Select(c => Written(RatingTag.Render("x", c)).Split("<path")[1].Split("</svg>")[0]).ToList();

        Assert.Equal(8, shapes.Count);
        Assert.Equal(shapes.Distinct(StringComparer.Ordinal), shapes);
    }

    [Theory]
    [InlineData("Amber", " AMBER ", "wm-rating--amber", ">Amber<")]
    [InlineData(null, null, "wm-rating--none", ">Not rated<")]
    [InlineData("Paused", "turquoise", "wm-rating--none", ">Paused<")]
    [InlineData("<b>", "red", "wm-rating--red", ">&lt;b&gt;<")]
    public void Rating_tag_shows_the_plans_own_word(string? name, string? colour, string classes, string words)
    {
        var html = Written(RatingTag.Render(name, colour));

        Assert.Contains(classes, html, StringComparison.Ordinal);
        Assert.Contains(words, html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DueDate", "Due date")]
    [InlineData("EHCPlan", "EHC plan")]
    [InlineData("Email", "Email")]
    [InlineData("Hours", "Hours")]
    public void Name_of_a_property_becomes_words(string name, string words) => Assert.Equal(words, PlainMessages.Spaced(name));

    [Theory]
    [InlineData("Due date", "due date")]
    [InlineData("EHC plan", "EHC plan")]
    [InlineData("A", "A")]
    public void Words_stand_within_a_sentence(string name, string words) => Assert.Equal(words, PlainMessages.WithinSentence(name));

    [Fact]
    public void Query_link_takes_off_one_value_and_goes_back_to_the_first_page()
    {
        var request = new DefaultHttpContext().Request;
        request.PathBase = "/w";
        request.Path = "/plan";
        request.QueryString = new QueryString("?rating=red&rating=amber&q=a%20b&page=4");

        Assert.Equal("/w/plan?rating=amber&q=a%20b", QueryLink.Without(request, "rating", "red"));
        Assert.Equal("/w/plan?q=a%20b", QueryLink.Without(request, "rating"));
        Assert.Equal("/w/plan?rating=red&rating=amber&q=x%26y", QueryLink.With(request, "q", "x&y"));
    }

    [Theory]
    [InlineData("/", "Home")]
    [InlineData("/plans", "Plans")]
    [InlineData("/plans/7/actions", "Plans")]
    [InlineData("/plans/new", "New plan")]
    [InlineData("/plansmith", null)]
    public void Side_navigation_marks_the_closest_entry(string path, string? expected)
    {
        SideNavigationGroup[] groups =
        [
            new(null, [new SideNavigationItem("Home", "/")]),
            new("Improvement", [new SideNavigationItem("Plans", "/plans?sort=due"), new SideNavigationItem("New plan", "/plans/new")]),
        ];

        Assert.Equal(expected, SideNavigationItem.CurrentOf(groups, path)?.Text);
    }

    private static string Written(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
