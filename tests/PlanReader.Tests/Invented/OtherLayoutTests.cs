using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests.Invented;

/// <summary>Layouts in small: automatic numbers, two heading rows, banners, pipes, trackers. All content is invented.</summary>
public sealed class OtherLayoutTests
{
    [Fact]
    public void Read_automatic_numbers_of_word_are_refs()
    {
        const string numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>";
        static string Numbered(int level, string text) => $"<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>{WordFile.Run(text)}</w:p></w:tc>";
        static string Cells(params string[] cells) => string.Concat(cells.Select(cell => $"<w:tc><w:p>{WordFile.Run(cell)}</w:p></w:tc>"));

        var plan = new WordFile().Title("Plan").Part("word/numbering.xml", WordFile.Root("numbering", numbering)).Xml(
            $"<w:tbl><w:tr>{Cells("Ref", "Action", "Lead", "Due")}</w:tr><w:tr>{Numbered(0, "")}{Cells("Write it", "Ann Bee", "Mar-26")}</w:tr><w:tr>{Numbered(1, "")}{Cells("Draft it", "Ann Bee", "Feb-26")}</w:tr><w:tr>{Numbered(1, "")}{Cells("Print it", "Ann Bee", "Mar-26")}</w:tr></w:tbl>").Read();

        Assert.Equal([("1", null), ("1.1", "1"), ("1.2", "1")], plan.Actions.Select(action => (action.Ref, action.ParentRef)));
    }

    [Fact]
    public void Read_two_heading_rows_joins_them()
    {
        var plan = new WordFile().Title("Plan").Table(
            [WordCell.Top("Ref"), WordCell.Top("Action"), WordCell.Top("Lead"), new WordCell("Timescale") { Span = 2 }, WordCell.Top("RAG")],
            [WordCell.Under, WordCell.Under, WordCell.Under, "Start", "End", WordCell.Under],
            ["1", "Write it", "Ann Bee", "Jan-26", "Mar-26", "Green"]).Read();

        var action = Assert.Single(plan.Actions);
        Assert.Equal("Mar-26", action.DueText);
        Assert.Equal("Jan-26", action.Extra["Timescale Start"]);
    }

    [Fact]
    public void Read_banner_rows_without_numbers_are_priorities()
    {
        var plan = new WordFile().Title("Plan").Table(
            ["Action", "Lead", "By when", "Outcome"],
            [new WordCell("Workstream: Early years") { Span = 4 }],
            ["Visit every nursery", "Ann Bee", "Mar-26", "All nurseries seen"],
            [new WordCell("Workstream: Moving on") { Span = 4 }],
            ["Meet every leaver", "Cal Dee", "Apr-26", "All leavers met"],
            ["Action", "Lead", "By when", "Outcome"],
            ["Call every college", "Cal Dee", "May-26", "All colleges called"]).Read();

        Assert.Equal(["Workstream: Early years", "Workstream: Moving on"], plan.Priorities.Select(priority => priority.Title));
        Assert.Equal(["Visit every nursery", "Meet every leaver", "Call every college"], plan.Actions.Select(action => action.Title));
        Assert.Equal(plan.Actions[1].PriorityRef, plan.Actions[2].PriorityRef);
        Assert.NotEqual(plan.Actions[0].PriorityRef, plan.Actions[1].PriorityRef);
    }

    [Fact]
    public void Read_table_of_pipes_in_text()
    {
        var plan = Csv.Text(
            "# Plan for Marsh End (invented)", "", "| Ref | Action | Lead | Due | RAG |", "|-----|--------|------|-----|-----|", "| 1 | Write **it**<br>and read it | Ann Bee | 3 March 2026 | Green |", "| 2 | Send it | Cal Dee | On-going | Red |");

        Assert.Equal(["Write it and read it", "Send it"], plan.Actions.Select(action => action.Title));
        Assert.Equal("Plan for Marsh End (invented)", plan.Title);
        Assert.Equal(["Green", "Red"], plan.Actions.Select(action => action.Rag));
    }

    [Fact]
    public void Read_tracker_gives_a_rating_for_each_month_and_the_latest()
    {
        var plan = Csv.Read(
            "Ref,Action,Lead,Due,RAG Jan 26,RAG Feb 26,RAG Mar 26,Update March 2026",
            "1,Write it,Ann Bee,Mar-26,Green,Amber,Red,Printer broke",
            "2,Send it,Cal Dee,Apr-26,Amber,Green,,");

        Assert.Equal([("Jan 26", "Green"), ("Feb 26", "Amber"), ("Mar 26", "Red")], plan.Actions[0].Ratings.Select(rating => (rating.Period, rating.Value)));
        Assert.Equal(["Red", "Green"], plan.Actions.Select(action => action.Rag));
        Assert.Contains("Printer broke", plan.Actions[0].Updates.Select(update => update.Text));
    }

    [Fact]
    public void Read_several_actions_beside_one_ref_are_its_steps()
    {
        var plan = new WordFile().Title("Plan").Table(
            ["Ref", "Area for improvement", "Actions", "Lead", "Due", "Success"],
            ["1.", "Late advice", "Ask sooner", "Ann Bee", "March 2026", "Advice is on time"],
            ["", "", "Chase weekly", "Cal Dee", "April 2026", ""],
            ["2.", "Thin plans", "• Check them • Mend them", "Ann Bee", "TBC", "Plans are good"]).Read();

        Assert.Equal(["Late advice", "Thin plans"], plan.Actions.Select(action => action.Title));
        Assert.Equal([("Ask sooner", "March 2026"), ("Chase weekly", "April 2026")], plan.Actions[0].SubSteps.Select(step => (step.Text, step.DueText!)));
        Assert.Equal(["Check them", "Mend them"], plan.Actions[1].SubSteps.Select(step => step.Text));
        Assert.Equal(["Ann Bee", "Cal Dee"], plan.Actions[0].Leads);
        Assert.Equal("March 2026; April 2026", plan.Actions[0].DueText);
    }

    [Fact]
    public void Read_table_cut_by_a_paragraph_goes_on_without_its_heading()
    {
        var plan = new WordFile().Title("Plan").Table(["Ref", "Action", "Lead", "Due"], ["1.1", "Write it", "Ann Bee", "Mar-26"])
            .Paragraph("2. Second priority").Table(["2.1", "Send it", "Cal Dee", "Apr-26"]).Read();

        Assert.Equal([("1.1", null), ("2.1", "2")], plan.Actions.Select(action => (action.Ref, action.PriorityRef)));
    }

    [Fact]
    public void Read_text_box_and_footnote_are_kept()
    {
        var plan = new WordFile().Title("Plan").Part("word/footnotes.xml", WordFile.Root("footnotes", $"<w:footnote w:id=\"2\"><w:p>{WordFile.Run("A note below")}</w:p></w:footnote>"))
            .Xml($"<w:p><w:r><w:pict><w:txbxContent><w:p>{WordFile.Run("A box beside")}</w:p></w:txbxContent></w:pict></w:r></w:p>")
            .Table(["Ref", "Action", "Lead", "Due"], ["1", "Write it", "Ann Bee", "Mar-26"]).Read();

        Assert.Equal(["A box beside", "A note below"], plan.Unplaced);
    }

    [Fact]
    public void Read_other_tables_of_a_plan_are_no_actions()
    {
        var plan = new WordFile().Title("Plan")
            .Table(["Risk", "Likelihood", "Mitigation", "Owner"], ["Staff leave", "High", "Advertise", "Ann Bee"])
            .Table(["Date", "Who", "Actions"], ["29/05/2026", "Board", "Agreed the form"])
            .Table(["Measure", "Baseline", "Target", "Actual"], ["On time", "41%", "60%", "44%"])
            .Table(["Ref", "Action", "Lead", "Due"], ["1", "Write it", "Ann Bee", "Mar-26"]).Read();

        Assert.Equal("Write it", Assert.Single(plan.Actions).Title);
        Assert.Contains("Staff leave | High | Advertise | Ann Bee", plan.Unplaced);
    }

    [Fact]
    public void Read_table_whose_only_column_of_actions_holds_dates_is_no_plan() =>
        Assert.Equal("not-a-plan", Assert.Throws<NotReadableException>(() => Csv.Read("Milestones,Milestones,Lead", "Mar-26,Apr-26,Ann Bee", "May-26,Jun-26,Cal Dee")).Reason);
}
