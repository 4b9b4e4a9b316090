using System.Text;
using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests.Invented;

/// <summary>Fernley, which does not exist: a CSV export with a priority column, quoted cells and letter refs.</summary>
public sealed class SeparatedValuesTests
{
    private const string Plan =
        "Priority,Action ID,Description of action,Accountable,Responsible officer,Partners,Deadline,Measures,Evidence,Progress to date,BRAG,Ward\r\n"
        + "A. Listening,A1,\"Ask families, every term\",Board,\"Dee Elm\r\nFay Gorse\",\"School, PCF\",2026-07-31,\"70% say \"\"heard\"\"\",Survey,\"01/03/2026: form sent\n15/04/2026: 90 answers\",G,North\r\n"
        + "A. Listening,A2,Answer in public,Board,Dee Elm,,Spring term 2026/27,Answers on the web,Web page,,B,\r\n"
        + "B. Doing,B1,Caf\u00E9 for carers,Board,Hal Ivy,,tbc,50 visits,,,A,\r\n";

    [Theory, InlineData("utf-8"), InlineData("utf-16"), InlineData("windows-1252")]
    public void Read_export_in_any_encoding_gives_every_action(string encoding)
    {
        var plan = Csv.Read([.. Encode(encoding)], "fernley.csv");

        Assert.Equal(["A1", "A2", "B1"], plan.Actions.Select(action => action.Ref));
        Assert.Equal(["Ask families, every term", "Answer in public", "Café for carers"], plan.Actions.Select(action => action.Title));
        Assert.Equal([("A", "Listening"), ("B", "Doing")], plan.Priorities.Select(priority => (priority.Ref!, priority.Title!)));
        Assert.Equal(["A", "A", "B"], plan.Actions.Select(action => action.PriorityRef));
    }

    [Fact]
    public void Read_quoted_cells_gives_owners_dates_and_updates()
    {
        var action = Csv.Read([.. Encode("utf-8")], "fernley.csv").Actions[0];

        Assert.Equal(["Board", "|", "Dee Elm", "Fay Gorse", "|", "School", "PCF"], [.. action.Accountable, "|", .. action.Leads, "|", .. action.Deliverers]);
        Assert.Equal("70% say \"heard\"", action.SuccessCriteriaText);
        Assert.Equal(("Survey", "G", "North"), (action.Evidence, action.Rag, action.Extra["Ward"]));
        Assert.Equal([new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 15)], action.Updates.Select(update => update.Date!.Value));
        Assert.Equal(new DateOnly(2027, 3, 31), Csv.Read([.. Encode("utf-8")], "fernley.csv").Actions[1].DueDates.Single().To);
    }

    [Theory, InlineData(';', "plan.csv"), InlineData('\t', "plan.tsv"), InlineData('|', "plan.csv")]
    public void Read_other_separators_gives_the_same(char separator, string name)
    {
        var plan = Csv.Read(Encoding.UTF8.GetBytes("Ref,Action,Lead,Due\n1,Write it,Ann Bee,Mar-26\n2,Send it,Cal Dee,Apr-26".Replace(',', separator)), name);

        Assert.Equal(["Ann Bee", "Cal Dee"], plan.Actions.SelectMany(action => action.Leads));
    }

    private static byte[] Encode(string name)
    {
        var encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name);
        return [.. name == "utf-16" ? encoding.GetPreamble() : [], .. encoding.GetBytes(Plan)];
    }
}
