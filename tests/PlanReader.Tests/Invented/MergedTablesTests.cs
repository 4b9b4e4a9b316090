using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests.Invented;

/// <summary>Saltmere, which does not exist: no refs, one Word table a priority, objectives in cells merged downwards.</summary>
public sealed class MergedTablesTests
{
    private static readonly WordCell[] Head = ["Objective", "What we will do", "Who", "By when", "How will we know?", "Status"];

    private static readonly ReadPlan Plan = new WordFile()
        .Title("Saltmere SEND Improvement Plan").Paragraph("Agreed 4 March 2026").Paragraph("All of this plan is invented for a test.")
        .Heading("Priority 1: Help sooner")
        .Table(
            Head,
            [WordCell.Top("Shorter waits for therapy"), "Hire two therapists", "Una Vale\nHead of Therapies", "June 2026", "Nobody waits over 18 weeks", "On track"],
            [WordCell.Under, "Open a Saturday clinic in Saltmere Quay", "Una Vale", "Autumn term 2026", "40 children seen a month", "Not started"],
            [WordCell.Top("Advice that comes once"), "Write one advice form with schools", "Wyn Xu & Yan Zed", "Q1 2026/27", "All services use the form", ""])
        .Heading("Priority 2: Plans that help")
        .Table(
            Head,
            [WordCell.Top("Better plans"), "Check ten plans a month with parents", "Audit Group", "Ongoing", "Nine in ten plans are good", "Complete"],
            [WordCell.Under, "Train plan writers", "Wyn Xu", "30/11/2026", "All writers trained", "Delayed"])
        .Read();

    [Fact]
    public void Read_table_without_refs_numbers_actions_in_reading_order() =>
        Assert.Equal(
            [("#1", "Hire two therapists"), ("#2", "Open a Saturday clinic in Saltmere Quay"), ("#3", "Write one advice form with schools"), ("#4", "Check ten plans a month with parents"), ("#5", "Train plan writers")],
            Plan.Actions.Select(action => (action.Ref, action.Title!)));

    [Fact]
    public void Read_headings_over_tables_gives_priorities_with_the_merged_objectives()
    {
        Assert.Equal([("1", "Help sooner"), ("2", "Plans that help")], Plan.Priorities.Select(priority => (priority.Ref!, priority.Title!)));
        Assert.Equal(["Shorter waits for therapy", "Advice that comes once"], Plan.Priorities[0].Objectives.Select(objective => objective.Text));
        Assert.Equal(["1", "1", "1", "2", "2"], Plan.Actions.Select(action => action.PriorityRef));
    }

    [Fact]
    public void Read_rows_gives_owners_dates_and_status()
    {
        Assert.Equal(["Una Vale", "Head of Therapies"], Plan.Actions[0].Leads);
        Assert.Equal(["Wyn Xu", "Yan Zed"], Plan.Actions[2].Leads);
        Assert.Equal(["2026-06-30", "2026-12-31", "2026-06-30", null, "2026-11-30"], Plan.Actions.Select(action => action.DueDates.Single().To?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["On track", "Not started", null, "Complete", "Delayed"], Plan.Actions.Select(action => action.Rag));
        Assert.Equal(new DateOnly(2026, 3, 4), Plan.Date);
        Assert.Equal(["All of this plan is invented for a test."], Plan.Unplaced);
    }
}
