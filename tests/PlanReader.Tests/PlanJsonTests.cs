using System.Text.Json;
using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests;

public sealed class PlanJsonTests
{
    private static ReadPlan Plan() => new WordFile()
        .Title("Plan with “quotes”, é and a\ttab").Paragraph("16 January 2026").Paragraph("AB - Ann Bee, Head of SEND").Paragraph("CD - Cal Dee").Paragraph("Red – late").Paragraph("Green – on track")
        .Table(["Ref", "Action", "Lead", "Due", "Success criteria", "RAG", "Ward"], ["1.1", "Write it (see 1.2)", "AB", "31/09/2026", "95% of plans", "Red", "£5"], ["1.2", "Send it", "CD", "Sept - Nov 26", "", "Green", ""])
        .Read();

    [Fact]
    public void Parse_reads_back_exactly_what_was_written()
    {
        var json = PlanJson.Write(Plan());

        Assert.Equal(json, PlanJson.Write(PlanJson.Parse(json)));
    }

    [Fact]
    public void Write_uses_the_names_and_words_of_the_contract()
    {
        using var json = JsonDocument.Parse(PlanJson.Write(Plan()));
        var root = json.RootElement;
        var action = root.GetProperty("actions")[0];

        Assert.Equal(
            ["title", "date", "dateText", "columns", "ragScheme", "people", "priorities", "actions", "inspection", "findings", "unplaced"],
            root.EnumerateObject().Select(member => member.Name).Take(11));
        foreach (var member in (string[])
            ["ref", "parentRef", "priorityRef", "title", "subSteps", "leads", "accountable", "deliverers", "resources", "evidence", "successCriteriaText", "dueText", "dueDates", "rag", "progress", "updates", "ratings", "marks", "links", "kpis", "extra"])
        {
            Assert.True(action.TryGetProperty(member, out _), member);
        }

        Assert.Equal("day", action.GetProperty("dueDates")[0].GetProperty("precision").GetString());
        Assert.Equal(JsonValueKind.Null, action.GetProperty("dueDates")[0].GetProperty("to").ValueKind);
        Assert.Equal("2026-11-30", root.GetProperty("actions")[1].GetProperty("dueDates")[0].GetProperty("to").GetString());
        Assert.Equal("error", root.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("code").GetString() == "IMPOSSIBLE-DATE").GetProperty("severity").GetString());
        Assert.Equal("£5", action.GetProperty("extra").GetProperty("Ward").GetString());
    }

    [Fact]
    public void Write_empty_plan_has_lists_and_no_nulls_in_their_place()
    {
        using var json = JsonDocument.Parse(PlanJson.Write(new ReadPlan { Actions = [new ReadAction { Ref = "1" }] }));

        Assert.Equal(0, json.RootElement.GetProperty("priorities").GetArrayLength());
        Assert.Equal(0, json.RootElement.GetProperty("actions")[0].GetProperty("leads").GetArrayLength());
    }

    [Theory, InlineData("null"), InlineData("[]"), InlineData("{\"actions\":null}"), InlineData("{")]
    public void Parse_anything_else_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => PlanJson.Parse(json));
}
