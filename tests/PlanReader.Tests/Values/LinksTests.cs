using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Tests.Values;

public sealed class LinksTests
{
    private static readonly string[] Existing = ["1.1", "1.1.1", "1.1.2", "1.1.3", "1.2", "5.1.3", "5.4.1"];

    [Theory]
    [InlineData("Review the offer (see 1.2)", "1.2")]
    [InlineData("(linked to 1.1.1 to 1.1.3 above)", "1.1.1", "1.1.2", "1.1.3")]
    [InlineData("(see 5.1.3/5.4.1) Engage", "5.1.3", "5.4.1")]
    [InlineData("link to 1.1.2 and 5.4.1", "1.1.2", "5.4.1")]
    [InlineData("supported by Priority 4: sharing", "4")]
    public void In_text_finds_refs_and_expands_ranges(string text, params string[] refs) =>
        Assert.Equal(refs, Links.In(text, Existing).Where(mention => mention.IsCued).Select(mention => mention.Ref));

    [Theory, InlineData("rose by 1.2% in 2024"), InlineData("costs £1.2 million"), InlineData("by 31.10.17"), InlineData("0-25 years")]
    public void In_text_leaves_figures_alone(string text) => Assert.DoesNotContain(Links.In(text, Existing), mention => mention.IsCued);
}
