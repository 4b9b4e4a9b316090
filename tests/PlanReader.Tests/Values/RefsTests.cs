using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Tests.Values;

public sealed class RefsTests
{
    [Theory]
    [InlineData("1.10", "1.10")]
    [InlineData("1.", "1")]
    [InlineData("8 .1", "8.1")]
    [InlineData("3a)", "3a")]
    [InlineData("A1.2", "A1.2")]
    [InlineData("WS2-03", "WS2-03")]
    [InlineData("SEND 12", "SEND12")]
    [InlineData("Ben Pearson", null)]
    [InlineData("2 weeks", null)]
    [InlineData("", null)]
    public void Whole_cell_gives_a_ref_only_where_it_is_one(string cell, string? expected) => Assert.Equal(expected, Refs.Whole(cell));

    [Theory]
    [InlineData("1.1.1 Identify champions", "1.1.1", "Identify champions")]
    [InlineData("2.2.1 (also 8.2.1) Embed", "2.2.1", "(also 8.2.1) Embed")]
    [InlineData("3. Leaders have not", "3", "Leaders have not")]
    [InlineData("1.1: To produce", "1.1", "To produce")]
    [InlineData("A2 Write the guide", "A2", "Write the guide")]
    public void Inline_ref_is_cut_from_the_text_it_labels(string cell, string reference, string rest)
    {
        Assert.True(Refs.TryInline(cell, out var found, out var text));
        Assert.Equal((reference, rest), (found, text));
    }

    [Theory, InlineData("12 month recovery plan"), InlineData("20 week process"), InlineData("1st draft"), InlineData("2.5% of plans"), InlineData("100% of staff")]
    public void Inline_number_of_a_sentence_is_no_ref(string cell) => Assert.False(Refs.TryInline(cell, out _, out _));

    [Theory, InlineData("1.2.3", "1.2", "1"), InlineData("A1.2", "A1", "A"), InlineData("3a", "3"), InlineData("1.10", "1")]
    public void Prefixes_go_from_the_nearest_parent_up(string reference, params string[] prefixes) => Assert.Equal(prefixes, Refs.Prefixes(reference));
}
