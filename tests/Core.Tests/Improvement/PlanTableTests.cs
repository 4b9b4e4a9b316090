using Waymark.Core.Improvement;
using Waymark.Core.Shared.Documents;

namespace Waymark.Core.Tests.Improvement;

public sealed class PlanTableTests
{
    [Fact]
    public async Task Table_gives_the_documents_own_columns_back_and_then_ours_BRA_01()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.PostAsync(ground.Said("1.1"));
        var sheet = await SheetAsync(ground);
        Assert.Equal(["Ref", "Action", "Lead", "Due", "Success measures", "RAG"], sheet.Columns.Take(6).Select(c => c.Heading).ToList());
        Assert.Equal(
            ["1.1", "Do the thing numbered 1.1", "Test ActionLead", "23 December 2026", "It is seen to be done", "Green"],
            sheet.Rows[0].Take(6).ToList());
        Assert.Equal("1 Assessments on time", Cell(sheet, 0, "Priority"));
        Assert.Equal(new DateOnly(2026, 12, 23), Cell(sheet, 0, "Due by"));
        Assert.Equal("Two more caseworkers started on Monday", Cell(sheet, 0, "Since last time"));
        Assert.Equal("Not agreed yet", Cell(sheet, 0, "Agreed by"));
        Assert.Equal(6, sheet.Rows.Count);
        Assert.All(sheet.Rows, row => Assert.Equal(sheet.Columns.Count, row.Count));
        Assert.Equal(sheet.Columns.Count, sheet.Columns.Select(c => c.Heading).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public async Task Table_names_every_rating_in_words_X_05()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.PostAsync(ground.Said("1.1"));
        var sheet = await SheetAsync(ground);
        Assert.Equal(("Green", "On track for its date"), (Cell(sheet, 0, "Rating"), Cell(sheet, 0, "What the rating means")));
        Assert.Equal(("Not rated", null), (Cell(sheet, 1, "Rating"), Cell(sheet, 1, "What the rating means")));
    }

    [Fact]
    public async Task Table_keeps_columns_that_have_no_member_of_their_own()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.SetAsync("1.1", a => a.OtherColumns = new() { ["RAG"] = "as the file said", ["Board minute"] = "12 June" });
        var sheet = await SheetAsync(ground);
        Assert.Equal("as the file said", Cell(sheet, 0, "RAG"));
    }

    [Fact]
    public async Task Table_as_csv_makes_formulas_harmless_S19()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.PostAsync(ground.Said("1.1") with { SinceLast = "=HYPERLINK(\"http://evil\")" });
        var csv = System.Text.Encoding.UTF8.GetString(CsvFile.Write(await SheetAsync(ground)));
        Assert.Contains("\"'=HYPERLINK(\"\"http://evil\"\")\"", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",=HYPERLINK", csv, StringComparison.Ordinal);
    }

    private static async Task<Sheet> SheetAsync(Ground ground)
    {
        var plan = await ground.PlanAsync();
        return PlanTable.Of(plan, plan.Actions);
    }

    private static object? Cell(Sheet sheet, int row, string heading) =>
        sheet.Rows[row][sheet.Columns.Select((c, i) => (c, i)).Single(x => x.c.Heading == heading).i];
}
