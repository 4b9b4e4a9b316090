using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests.Doctor;

public sealed class RatingCheckTests
{
    private static readonly WordCell[] Head = ["Ref", "Action", "Lead", "Due", "RAG"];

    [Fact]
    public void Rating_outside_the_plans_own_key_is_an_error()
    {
        var plan = Keyed().Table(Head, ["1", "Write it", "Ann Bee", "Mar-26", "Green"], ["2", "Send it", "Ann Bee", "Mar-26", "Turquoise"], ["3", "File it", "Ann Bee", "Mar-26", "R"]).Read();

        Assert.Equal(["2"], plan.Findings.Where(finding => finding.Code == "RAG-UNKNOWN").Select(finding => finding.Ref));
    }

    [Fact]
    public void Key_that_gives_one_meaning_to_two_colours_is_an_error()
    {
        var plan = new WordFile().Title("Plan").Paragraph("Action to be started or late - RED").Paragraph("Action in progress - AMBER").Paragraph("Action waiting for another - PINK")
            .Table(["Ref", "Action", "Lead", "Due", "Progress Red - Late Amber – In progress Pink – To be started"], ["1", "Write it", "Ann Bee", "Mar-26", "AMBER"]).Read();

        Assert.Equal(Severity.Error, Check.One("RAG-KEY-CONFLICT", plan).Severity);
        Assert.Equal("AMBER", plan.Actions[0].Rag);
    }

    [Fact]
    public void Ratings_missing_throughout_are_one_finding() => Assert.Equal(["-"], Check.Refs("RAG-BLANK", "1,Write it,Ann Bee,Mar-26,x,", "2,Send it,Ann Bee,Mar-26,x,"));

    [Fact]
    public void Rating_missing_in_one_row_is_found_there() => Assert.Equal(["2"], Check.Refs("RAG-BLANK", "1,Write it,Ann Bee,Mar-26,x,Green", "2,Send it,Ann Bee,Mar-26,x,"));

    [Fact]
    public void Coloured_cell_without_words_takes_the_keys_name_for_its_colour()
    {
        var plan = new WordFile().Title("Plan")
            .Table([new WordCell("On course") { Fill = "00B050" }, "Going well"], [new WordCell("Stuck") { Fill = "FF0000" }, "Needs the board"])
            .Table(Head, ["1", "Write it", "Ann Bee", "Mar-26", new WordCell("") { Fill = "00B050" }], ["2", "Send it", "Ann Bee", "Mar-26", new WordCell("") { Fill = "FFC000" }], ["3", "File it", "Ann Bee", "Mar-26", ""]).Read();

        Assert.Equal(["On course", "amber", null], plan.Actions.Select(action => action.Rag));
        Assert.Equal(["1", "2"], plan.Findings.Where(finding => finding.Code == "RAG-FROM-COLOUR").Select(finding => finding.Ref));
    }

    private static WordFile Keyed() => new WordFile().Title("Plan").Paragraph("Red – late").Paragraph("Amber – some delay").Paragraph("Green – on time");
}
