using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests.Doctor;

public sealed class MeasureCheckTests
{
    [Fact]
    public void Action_without_success_criteria_is_found() =>
        Assert.Equal(["2"], Check.Refs("NO-SUCCESS-CRITERIA", "1,Write it,Ann Bee,Mar-26,Guide is used,", "2,Send it,Ann Bee,Mar-26,,"));

    [Fact]
    public void Target_without_figure_or_source_is_found() =>
        Assert.Equal(
            ["1", "2", "3"],
            Check.Refs(
                "UNMEASURABLE-TARGET",
                "1,Write it,Ann Bee,Mar-26,Improved outcomes for children,",
                "2,Send it,Ann Bee,Mar-26,Waiting times are reduced to ?,",
                "3,File it,Ann Bee,Mar-26,? % of parents felt heard,",
                "4,Bind it,Ann Bee,Mar-26,Waits are reduced from 30 to 12 weeks,",
                "5,Copy it,Ann Bee,Mar-26,Improved satisfaction in the termly survey,",
                "6,Shelve it,Ann Bee,Mar-26,Approved by the SEND Improvement Board,"));

    [Fact]
    public void Codes_that_nothing_defines_are_one_finding()
    {
        var finding = Check.One("KPI-UNDEFINED", Csv.Read(Check.Head, "1,Write it,Ann Bee,Mar-26,Less exclusions E9 - E11,", "2,Send it,Ann Bee,Mar-26,More reviews on time E2,"));

        Assert.Equal(("-", "The document does not define E2, E9, E10 and E11."), (finding.Ref, finding.Message));
    }

    [Fact]
    public void Codes_that_the_document_defines_are_no_finding()
    {
        var plan = new WordFile().Title("Plan").Paragraph("E1 Exclusions of pupils with a plan").Paragraph("E2 Reviews held on time")
            .Table(["Ref", "Action", "Lead", "Success criteria"], ["1", "Write it", "Ann Bee", "Less exclusions E1"], ["2", "Send it", "Ann Bee", "More reviews E2"]).Read();

        Assert.DoesNotContain(plan.Findings, finding => finding.Code == "KPI-UNDEFINED");
    }

    [Fact]
    public void One_code_for_two_measures_is_found() =>
        Assert.Equal(["2"], Check.Refs("KPI-CONFLICT", "1,Write it,Ann Bee,Mar-26,• employer based training P4 • other employment P5,", "2,Send it,Ann Bee,Mar-26,• supported living P4,"));
}
