using System.Text.RegularExpressions;

namespace Waymark.PlanReader.Tests.Supplied;

/// <summary>The published plans as Word and Excel files: every ref, parent, date, owner and title right and no word lost.</summary>
public sealed partial class OfficeFileTests
{
    public static TheoryData<string, string> Files { get; } = new()
    {
        { "bury-wsoa", "docx" }, { "bury-wsoa", "xlsx" }, { "bedford-soa", "docx" }, { "bedford-soa", "xlsx" }, { "bradford-action-plan", "docx" }, { "bradford-action-plan", "xlsx" },
    };

    [Theory, MemberData(nameof(Files))]
    [Trait("row", "BRA-01"), Trait("row", "BUR-01"), Trait("row", "BED-01")]
    public void Read_published_plan_gives_every_ref_parent_and_priority(string plan, string format)
    {
        var truth = SharedFiles.Truth(plan);
        var read = SharedFiles.Read($"{plan}.{format}");

        Assert.Equal(truth.Actions.Select(action => (action.Ref, action.ParentRef, action.PriorityRef)), read.Actions.Select(action => (action.Ref, action.ParentRef, action.PriorityRef)));
        Assert.Equal(truth.Priorities.Select(priority => (priority.Ref, (string?)priority.Title)), read.Priorities.Select(priority => (priority.Ref, priority.Title)));
    }

    [Theory, MemberData(nameof(Files))]
    public void Read_published_plan_gives_title_and_date(string plan, string format)
    {
        var truth = SharedFiles.Truth(plan);
        var read = SharedFiles.Read($"{plan}.{format}");

        Assert.Equal(truth.Title, read.Title);
        Assert.Equal(truth.Date, read.Date);
    }

    [Theory, MemberData(nameof(Files))]
    [Trait("row", "BED-02")]
    public void Read_published_plan_gives_every_owner_in_its_own_list(string plan, string format) =>
        Compare(plan, format, action => [.. action.Leads, "|", .. action.Accountable, "|", .. action.Deliverers], action => [.. action.Leads, "|", .. action.Accountable, "|", .. action.Deliverers]);

    [Theory, MemberData(nameof(Files))]
    public void Read_published_plan_gives_titles_criteria_and_resources(string plan, string format) =>
        Compare(plan, format, action => [Plain(action.Title), Plain(action.SuccessCriteriaText), Plain(action.Resources)], action => [Plain(action.Title), Plain(action.SuccessCriteriaText), Plain(action.Resources)]);

    [Theory, MemberData(nameof(Files))]
    [Trait("row", "X-03")]
    public void Read_published_plan_gives_every_date_the_file_holds(string plan, string format) =>
        Compare(
            plan,
            format,
            action => [.. action.DueDates.Where(date => IsInFile(action, date)).Select(date => $"{date.From:o} {date.To:o} {date.Precision}").Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal)],
            action => [.. action.DueDates.Select(date => $"{date.From:o} {date.To:o} {date.Precision.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal)]);

    [Theory, MemberData(nameof(Files))]
    public void Read_published_plan_gives_links_and_coded_measures(string plan, string format) =>
        Compare(plan, format, action => [.. action.Links, .. action.Kpis.Where(kpi => kpi.Code is not null).Select(kpi => kpi.Code!)], action => [.. action.Links, .. action.Kpis.Where(kpi => kpi.Code is not null).Select(kpi => kpi.Code!)]);

    [Theory, InlineData("docx"), InlineData("xlsx")]
    [Trait("row", "BRA-01")]
    public void Read_plan_of_many_steps_keeps_each_step_with_its_own_date(string format) =>
        Compare("bradford-action-plan", format, action => [.. action.SubSteps.Select(step => $"{Plain(step.Text)} @ {step.DueText}")], action => [.. action.SubSteps.Select(step => $"{Plain(step.Text)} @ {step.DueText}")], but: "16");

    [Theory, MemberData(nameof(Files))]
    public void Read_published_plan_loses_no_word(string plan, string format)
    {
        var path = SharedFiles.Path($"{plan}.{format}");

        Assert.Empty(WordCount.Lost(WordCount.OfOffice(path), PlanJson.Write(SharedFiles.Read($"{plan}.{format}"))));
    }

    /// <summary>The renderings leave out dates whose step is not known; steps that have one carry it.</summary>
    private static bool IsInFile(TruthAction action, TruthDate date) =>
        action.SubSteps.TrueForAll(step => step.Align is null) || action.Ref == "16" || action.SubSteps.Exists(step => step.DueText?.Contains(date.Text, StringComparison.Ordinal) == true);

    private static void Compare(string plan, string format, Func<TruthAction, List<string>> expected, Func<ReadAction, List<string>> actual, string? but = null)
    {
        var truth = SharedFiles.Truth(plan);
        var read = SharedFiles.Read($"{plan}.{format}").Actions.ToDictionary(action => action.Ref, StringComparer.Ordinal);
        var wrong = truth.Actions.Where(action => action.Ref != but && !expected(action).SequenceEqual(actual(read[action.Ref]), StringComparer.Ordinal)).Select(action => action.Ref);

        Assert.Empty(wrong);
    }

    /// <summary>The truth's own rule for comparing text: list marks and white space do not count.</summary>
    private static string Plain(string? text) => Spaces().Replace(Marks().Replace(text ?? "", " "), " ").Trim();

    [GeneratedRegex(@"(?<=^|\s)[•\-–](?=\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
