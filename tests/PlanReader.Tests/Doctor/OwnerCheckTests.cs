using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests.Doctor;

public sealed class OwnerCheckTests
{
    [Fact]
    public void Action_without_owner_or_with_a_placeholder_is_found() =>
        Assert.Equal(["1", "2"], Check.Refs("NO-OWNER", "1,Write it,,Mar-26,x,", "2,Send it,TBC,Mar-26,x,", "3,File it,Ann Bee,Mar-26,x,"));

    [Fact]
    public void Plan_without_any_owner_column_is_one_finding()
    {
        var finding = Check.One("NO-OWNER", Csv.Read("Ref,Action,Due date", "1,Write it,Mar-26", "2,Send it,Mar-26"));

        Assert.Equal(("-", "The plan has no column for owners."), (finding.Ref, finding.Message));
    }

    [Fact]
    [Trait("row", "BUR-03")]
    public void Initials_outside_the_key_are_an_error()
    {
        var plan = new WordFile().Title("Plan").Paragraph("KD - Kim Dale, Head of SEND").Paragraph("RW - Ros Weir, Lead Nurse").Paragraph("Leads are shown by initials.")
            .Table(["Ref", "Action", "Lead", "Due"], ["1", "Write it", "KD / XY", "Mar-26"], ["2", "Send it", "RW and ICB", "Mar-26"], ["3", "File it", "Work-stream Leads", "Mar-26"]).Read();

        var finding = Check.One("UNKNOWN-INITIALS", plan);
        Assert.Equal((Severity.Error, "1", "table 1, row 2, column Lead"), (finding.Severity, finding.Ref, finding.Where));
        Assert.Equal([new ReadPerson("KD", "Kim Dale", "Head of SEND"), new ReadPerson("RW", "Ros Weir", "Lead Nurse")], plan.People);
    }

    [Fact]
    public void Initials_in_a_plan_without_a_key_are_no_fault() => Assert.Empty(Check.Refs("UNKNOWN-INITIALS", "1,Write it,KD,Mar-26,x,"));

    [Fact]
    public void Two_spellings_of_one_name_are_found_and_two_people_are_not()
    {
        var plan = Csv.Read(Check.Head, "1,Write it,Martin Purbeck,Mar-26,x,", "2,Send it,Martin Purbeck,Mar-26,x,", "3,File it,Martin Pubeck,Mar-26,x,", "4,Bind it,Martin Dale,Mar-26,x,");

        Assert.Equal(("3", "“Martin Pubeck” is most likely “Martin Purbeck”."), (Check.One("NAME-VARIANT", plan).Ref, Check.One("NAME-VARIANT", plan).Message));
    }
}
