using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests.Doctor;

public sealed class DateCheckTests
{
    [Fact]
    [Trait("row", "X-01")]
    public void Impossible_date_is_an_error_at_its_cell()
    {
        var finding = Check.One("IMPOSSIBLE-DATE", Csv.Read(Check.Head, "1,Write it,Ann Bee,31/09/2026,Done by all,Green"));

        Assert.Equal((Severity.Error, "1", "row 2, column Due date"), (finding.Severity, finding.Ref, finding.Where));
    }

    [Fact]
    public void Malformed_date_is_found_and_a_whole_one_is_not() =>
        Assert.Equal(["1", "3"], Check.Refs("MALFORMED-DATE", "1,Write it,Ann Bee,31/10//2026,x,", "2,Send it,Ann Bee,November – January 2027,x,", "3,File it,Ann Bee,16th September,x,"));

    [Fact]
    [Trait("row", "LEI-03")]
    public void Missing_and_open_dates_are_found_and_a_season_is_not() =>
        Assert.Equal(["1", "2"], Check.Refs("NO-DATE", "1,Write it,Ann Bee,,x,", "2,Send it,Ann Bee,In line with the JSNA,x,", "3,File it,Ann Bee,Autumn 2026,x,"));

    [Fact]
    public void Column_of_dates_empty_throughout_is_one_finding() => Assert.Equal(["-"], Check.Refs("NO-DATE", "1,Write it,Ann Bee,,x,", "2,Send it,Ann Bee,,x,"));

    [Fact]
    [Trait("row", "X-01")]
    public void Date_before_the_plan_is_found_where_it_is_the_exception()
    {
        var plan = Dated("6 July 2018", "Jan-18", "Jul-18", "Sep-18", "Jan-19");

        Assert.Equal(["1"], plan.Findings.Where(finding => finding.Code == "DATE-BEFORE-PLAN").Select(finding => finding.Ref));
    }

    [Fact]
    public void Dates_before_the_plan_are_no_fault_in_an_update_of_an_older_plan() =>
        Assert.DoesNotContain(Dated("16 January 2020", "Jun-19", "Jul-19", "Sep-19", "Mar-20").Findings, finding => finding.Code == "DATE-BEFORE-PLAN");

    [Fact]
    [Trait("row", "X-02")]
    public void Part_due_after_its_whole_is_found() =>
        Assert.Equal(["1.1.2"], Check.Refs("CHILD-AFTER-PARENT", "1.1,Write it,Ann Bee,Mar-26,x,", "1.1.1,Draft it,Ann Bee,31/03/2026,x,", "1.1.2,Print it,Ann Bee,Apr-26,x,", "1.1.3,Bind it,Ann Bee,TBC,x,"));

    private static ReadPlan Dated(string written, params string[] dates) => new WordFile().Title("Improvement plan").Paragraph(written)
        .Table([["Ref", "Action", "Lead", "Due date"], .. dates.Select((date, i) => new WordCell[] { $"{i + 1}", $"Piece of work number {i}", "Ann Bee", date })]).Read();
}
