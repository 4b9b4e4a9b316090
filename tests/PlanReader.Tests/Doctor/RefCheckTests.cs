using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests.Doctor;

public sealed class RefCheckTests
{
    [Fact]
    public void One_ref_on_two_actions_is_an_error_and_both_stay()
    {
        var plan = Csv.Read(Check.Head, "1.1,Write the guide for schools,Ann Bee,Mar-26,x,", "1.1,Open a second clinic in town,Cal Dee,May-26,x,");

        Assert.Equal(2, plan.Actions.Count);
        Assert.Equal(Severity.Error, Check.One("DUPLICATE-REF", plan).Severity);
    }

    [Fact]
    public void One_ref_with_a_like_title_is_one_action_and_the_fuller_cell_wins()
    {
        var action = Assert.Single(Csv.Read(Check.Head, "1.1,Write the guide for schools,Ann Bee,,x,", "1.1,Write the guide for all schools,Ann Bee,Mar-26,Guide is used in all schools,Green").Actions);

        Assert.Equal(("Write the guide for all schools", "Mar-26", "Guide is used in all schools", "Green"), (action.Title, action.DueText, action.SuccessCriteriaText, action.Rag));
    }

    [Fact]
    public void Link_to_a_ref_that_is_not_there_is_found() =>
        Assert.Equal(["1.1.2"], Check.Refs("BROKEN-LINK", "1.1.1,Write it (see 1.1.2),Ann Bee,Mar-26,x,", "1.1.2,Send it (see 1.9.9),Ann Bee,Mar-26,x,"));

    [Fact]
    public void Link_that_is_not_returned_is_information() =>
        Assert.Equal(["1.1.3"], Check.Refs("ONE-WAY-LINK", "1.1.1,Write it (see 1.1.2),Ann Bee,Mar-26,x,", "1.1.2,Send it (see 1.1.1),Ann Bee,Mar-26,x,", "1.1.3,Print it (see 1.1.1),Ann Bee,Mar-26,x,"));

    [Fact]
    public void Same_work_under_two_refs_is_found() =>
        Assert.Equal(["2.1"], Check.Refs(
            "DUPLICATE-ACTION",
            "1.1,Develop an employment strategy and pathways for young people with SEND,Ann Bee,Mar-26,x,",
            "2.1,(see also 1.1) Develop a employment strategy and pathways for young people with SEND,Ann Bee,Mar-26,x,",
            "2.2,Develop a housing strategy and homes for young people with SEND,Ann Bee,Mar-26,x,"));

    [Fact]
    public void Like_work_for_two_groups_is_no_duplicate() =>
        Assert.Empty(Check.Refs(
            "DUPLICATE-ACTION",
            "1.1,Update the borough strategy to reflect emerging and changing needs; specifically recognising ASD needs,Ann Bee,Mar-26,x,",
            "1.2,Update the borough strategy to reflect emerging and changing needs; specifically recognising SEMH needs,Ann Bee,Mar-26,x,"));

    [Fact]
    public void Text_that_stops_in_the_middle_is_an_error() =>
        Assert.Equal(["1", "2"], Check.Refs("TRUNCATED-TEXT", "1,Make plans that include outcomes for,Ann Bee,Mar-26,x,", "2,Agree with the ICB to jointly,Ann Bee,Mar-26,x,", "3,State the principles that all partners agree to,Ann Bee,Mar-26,x,"));
}
