using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests.Doctor;

public sealed class HiddenContentTests
{
    private static readonly SheetCell[] Head = ["Ref", "Action", "Lead", "Due", "Officer note"];

    [Fact]
    public void Hidden_row_is_marked_and_found()
    {
        var plan = new WorkbookFile().Sheet("Plan", [Head, ["1", "Write it", "Ann Bee", "Mar-26"], ["2", "Send it", "Ann Bee", "Mar-26"]], hiddenRows: [3]).Read();

        Assert.Equal(["hidden"], plan.Actions[1].Marks);
        Assert.Equal("2", Check.One("HIDDEN-CONTENT", plan).Ref);
    }

    [Fact]
    public void Hidden_column_never_reaches_an_ordinary_member()
    {
        var plan = new WorkbookFile().Sheet("Plan", [Head, ["1", "Write it", "Ann Bee", "Mar-26", "Ann is leaving"]], hiddenColumn: 5).Read();

        Assert.Empty(plan.Actions[0].Extra);
        Assert.Equal(["Officer note: Ann is leaving"], plan.Actions[0].Hidden);
        Assert.Equal("1", Check.One("HIDDEN-CONTENT", plan).Ref);
    }

    [Fact]
    public void Hidden_copy_of_a_sheet_changes_nothing_on_the_visible_one()
    {
        var plan = new WorkbookFile()
            .Sheet("Plan", [Head, ["1", "Write the guide", "Ann Bee", "Mar-26"]])
            .Sheet("Old", [Head, ["1", "Write the guide again", "Cal Dee", "Mar-25", "Old and longer note"]], state: "hidden").Read();

        Assert.Equal(["Ann Bee"], Assert.Single(plan.Actions).Leads);
        Assert.Contains(plan.Findings, finding => finding.Code == "HIDDEN-CONTENT");
    }

    [Fact]
    public void Comment_on_a_cell_is_marked_and_kept_apart()
    {
        var plan = new WorkbookFile().Sheet("Plan", [Head, ["1", "Write it", "Ann Bee", "Mar-26"]], comment: ("C2", "She has moved on")).Read();

        Assert.Equal(["comment"], plan.Actions[0].Marks);
        Assert.Equal(["She has moved on"], plan.Actions[0].Hidden);
        Assert.DoesNotContain("moved", plan.Actions[0].Leads[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Tracked_deletion_and_word_comment_are_marked_and_not_read_as_text()
    {
        var runs = WordFile.Run("Write it ") + "<w:del><w:r><w:delText>quickly</w:delText></w:r></w:del><w:ins>" + WordFile.Run("well") + "</w:ins><w:r><w:commentReference w:id=\"7\"/></w:r>";
        var plan = new WordFile().Title("Plan").Part("word/comments.xml", WordFile.Root("comments", "<w:comment w:id=\"7\"><w:p><w:r><w:t>Says who?</w:t></w:r></w:p></w:comment>"))
            .Table(["Ref", "Action", "Lead", "Due"], ["1", new WordCell("") { Runs = runs }, "Ann Bee", "Mar-26"]).Read();

        Assert.Equal("Write it well", plan.Actions[0].Title);
        Assert.Equal(["comment", "deleted"], plan.Actions[0].Marks.Order(StringComparer.Ordinal));
        Assert.Equal(["quickly", "Says who?"], plan.Actions[0].Hidden);
    }

    [Fact]
    public void Struck_and_red_rows_are_marked()
    {
        var plan = new WordFile().Title("Plan").Table(["Ref", "Action", "Lead", "Due"], ["1", new WordCell("Write it") { Struck = true }, "Ann Bee", "Mar-26"], ["2", new WordCell("Send it") { Red = true }, "Ann Bee", "Mar-26"]).Read();

        Assert.Equal(["struck"], plan.Actions[0].Marks);
        Assert.Equal(["red"], plan.Actions[1].Marks);
    }
}
