using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests.Invented;

/// <summary>Tidewell, which does not exist: one sheet a priority, typed dates, ratings as coloured cells.</summary>
public sealed class SheetPerPriorityTests
{
    private static readonly SheetCell[] Head = ["No.", "Action", "Lead officer", "Start date", "Target date", "Impact", "RAG", "Comments"];

    private static readonly ReadPlan Plan = new WorkbookFile()
        .Sheet("Key", [["Tidewell SEND tracker (all invented)"], [new SheetCell(null) { Style = 4 }, "Late and no way back"], [new SheetCell(null) { Style = 5 }, "Late with a way back"], [new SheetCell("On time") { Style = 6 }, "Will be done on its date"]])
        .Sheet(
            "Early help",
            [
                ["Priority 1 – Early help that families can find"], Head,
                ["1.1", "Open a help line", "Abel Birch", SheetCell.Day(2026, 1, 5), SheetCell.Day(2026, 3, 31), "300 calls a month", new SheetCell(null) { Style = 6 }, "Line opened 2 March"],
                ["1.2", "Print a guide", "Cora Dunn; Abel Birch", "", new SheetCell((object)new DateOnly(2026, 9, 1)) { Style = 2 }, new SheetCell(0.95) { Style = 3 }, new SheetCell(null) { Style = 4 }, ""],
            ],
            merges: "A1:H1")
        .Sheet(
            "Good plans",
            [
                ["Priority 2 – Plans that say what will happen"], Head,
                ["2.1", "Check plans", "Plan Quality Group", "", "31/06/2026", "Plans are better", new SheetCell(null) { Style = 5 }, ""],
                ["2.10", "Share what was learnt", "Cora Dunn", "", "tbc", "All teams told", "", ""],
            ],
            merges: "A1:H1")
        .Read();

    [Fact]
    public void Read_sheet_per_priority_gives_refs_as_text_and_priorities()
    {
        Assert.Equal(["1.1", "1.2", "2.1", "2.10"], Plan.Actions.Select(action => action.Ref));
        Assert.Equal([("1", "Early help that families can find"), ("2", "Plans that say what will happen")], Plan.Priorities.Select(priority => (priority.Ref!, priority.Title!)));
        Assert.Equal(["1", "1", "2", "2"], Plan.Actions.Select(action => action.PriorityRef));
        Assert.Equal("sheet Good plans, row 3", Plan.Actions[2].Where);
    }

    [Fact]
    public void Read_typed_dates_are_days_as_displayed()
    {
        Assert.Equal(new ReadDate("31/03/2026", new DateOnly(2026, 3, 31), new DateOnly(2026, 3, 31), DatePrecision.Day), Plan.Actions[0].DueDates.Single());
        Assert.Equal(new ReadDate("Sep-26", new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 1), DatePrecision.Day), Plan.Actions[1].DueDates.Single());
        Assert.Equal(new ReadDate("31/06/2026", null, null, DatePrecision.Day), Plan.Actions[2].DueDates.Single());
        Assert.Equal("05/01/2026", Plan.Actions[0].Extra["Start date"]);
        Assert.Equal("95%", Plan.Actions[1].SuccessCriteriaText);
    }

    [Fact]
    public void Read_coloured_cells_take_the_keys_names()
    {
        Assert.Equal(["On time", "red", "amber", null], Plan.Actions.Select(action => action.Rag));
        Assert.Equal([("red", "Late and no way back"), ("amber", "Late with a way back"), ("On time", "Will be done on its date")], Plan.RagScheme.Select(state => (state.Name!, state.Meaning!)));
        Assert.Equal(["1.1", "1.2", "2.1"], Plan.Findings.Where(finding => finding.Code == "RAG-FROM-COLOUR").Select(finding => finding.Ref));
    }

    [Fact]
    public void Read_title_and_comments()
    {
        Assert.Equal("Tidewell SEND tracker (all invented)", Plan.Title);
        Assert.Equal("Line opened 2 March", Plan.Actions[0].Progress);
        Assert.Equal(["Cora Dunn", "Abel Birch"], Plan.Actions[1].Leads);
    }
}
