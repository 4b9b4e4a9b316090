namespace Waymark.PlanReader.Tests.Supplied;

/// <summary>The published plans as damaged extracted text.</summary>
public sealed class TextFileTests
{
    [Theory, InlineData("bury-wsoa"), InlineData("bedford-soa"), InlineData("bradford-action-plan")]
    [Trait("row", "BUR-01"), Trait("row", "BED-01")]
    public void Read_damaged_text_gives_every_ref_and_parent(string plan)
    {
        var read = SharedFiles.Read($"source/{plan}.txt");

        Assert.Equal(SharedFiles.Truth(plan).Actions.Select(action => (action.Ref, action.ParentRef)), read.Actions.Select(action => (action.Ref, action.ParentRef)));
    }

    [Theory, InlineData("bury-wsoa"), InlineData("bedford-soa")]
    public void Read_damaged_text_gives_every_due_date(string plan)
    {
        var read = SharedFiles.Read($"source/{plan}.txt");

        Assert.Equal(
            SharedFiles.Truth(plan).Actions.Select(action => $"{action.Ref} {action.DueText} {string.Join(',', action.DueDates.Select(date => date.To))}"),
            read.Actions.Select(action => $"{action.Ref} {action.DueText} {string.Join(',', action.DueDates.Select(date => date.To))}"));
    }

    [Fact]
    [Trait("row", "LEI-01")]
    public void Read_wrapped_text_gives_thirty_three_focus_areas_in_natural_order()
    {
        var read = SharedFiles.Read("source/leicestershire-wsoa.txt");

        Assert.Equal([.. Enumerable.Range(1, 19).Select(n => $"1.{n}"), .. Enumerable.Range(1, 14).Select(n => $"2.{n}")], read.Actions.Select(action => action.Ref));
        Assert.Equal(["1", "2"], read.Priorities.Select(priority => priority.Ref));
        Assert.Equal([6, 9], read.Priorities.Select(priority => priority.Outcomes.Count));
    }

    [Fact]
    [Trait("row", "LEI-01")]
    public void Read_wrapped_text_gives_ratings_dates_and_leads()
    {
        var read = SharedFiles.Read("source/leicestershire-wsoa.txt");

        Assert.Equal(
            [("AMBER", 22), ("BLUE", 1), ("GREEN", 2), ("PINK", 8)],
            read.Actions.GroupBy(action => action.Rag!, StringComparer.Ordinal).Select(group => (group.Key, group.Count())).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal(
            [(DatePrecision.Day, 27), (DatePrecision.Month, 2), (DatePrecision.Range, 1), (DatePrecision.Tbc, 5)],
            read.Actions.SelectMany(action => action.DueDates).GroupBy(date => date.Precision).Select(group => (group.Key, group.Count())).Order());
        Assert.All(read.Actions, action => Assert.NotEmpty(action.Leads));
        Assert.Equal(5, read.RagScheme.Count);
    }

    [Fact]
    [Trait("row", "LEI-03")]
    public void Read_date_set_by_another_plan_keeps_its_words_and_is_open()
    {
        var read = SharedFiles.Read("source/leicestershire-wsoa.txt");

        foreach (var reference in (string[])["1.5", "2.1", "2.8"])
        {
            var action = read.Actions.Single(action => action.Ref == reference);
            Assert.NotEmpty(action.DueText!);
            Assert.All(action.DueDates, date => Assert.Equal((DatePrecision.Tbc, null, null), (date.Precision, date.From, date.To)));
            Assert.Contains(read.Findings, finding => finding.Code == "NO-DATE" && finding.Ref == reference);
        }
    }

    [Fact]
    [Trait("row", "X-01")]
    public void Read_impossible_and_early_dates_lists_each_and_invents_none()
    {
        var wrapped = SharedFiles.Read("source/leicestershire-wsoa.txt");
        var early = SharedFiles.Read("bedford-soa.docx");

        Assert.Null(wrapped.Actions.Single(action => action.Ref == "2.11").DueDates.Single().To);
        Assert.Equal(["2.11"], Refs(wrapped, "IMPOSSIBLE-DATE"));
        Assert.Equal(["1.7"], Refs(wrapped, "MALFORMED-DATE"));
        Assert.Equal(["2.5.2", "5.1.1", "5.1.2", "5.2.1"], Refs(early, "DATE-BEFORE-PLAN"));
    }

    [Fact]
    [Trait("row", "X-02")]
    public void Check_published_plan_lists_every_part_due_after_its_whole() =>
        Assert.Equal(["1.3.9", "1.3.10", "2.2.6", "2.2.7", "3.3.5", "3.4.8", "4.1.3", "4.3.2"], Refs(SharedFiles.Read("bedford-soa.docx"), "CHILD-AFTER-PARENT"));

    [Fact]
    [Trait("row", "BUR-03")]
    public void Read_key_of_initials_gives_people_and_lists_owners_outside_it()
    {
        var read = SharedFiles.Read("source/bury-wsoa.txt");

        Assert.Equal(14, read.People.Count);
        var key = read.People.Select(person => person.Initials).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(["Work-stream Leads"], read.Actions.SelectMany(action => action.Leads).Where(lead => !key.Contains(lead)).Distinct(StringComparer.Ordinal));
        Assert.DoesNotContain(read.Findings, finding => finding.Code == "UNKNOWN-INITIALS");
    }

    [Fact]
    public void Check_published_plan_finds_the_actions_that_stand_twice() =>
        Assert.Equal(["3.1.1", "3.1.2", "3.3.1", "6.5.3", "8.2.1"], Refs(SharedFiles.Read("bury-wsoa.docx"), "DUPLICATE-ACTION"));

    [Theory]
    [InlineData("bury-wsoa", "Key actions to address the areas for development")]
    [InlineData("bedford-soa", "\tKey actions")]
    [InlineData("bradford-action-plan", "Ref\t")]
    [InlineData("leicestershire-wsoa", "FOCUS AREA\t")]
    public void Read_damaged_text_loses_no_word(string plan, string heading)
    {
        var path = SharedFiles.Path($"source/{plan}.txt");

        Assert.Empty(WordCount.Lost(WordCount.OfText(path, line => line.StartsWith(heading, StringComparison.Ordinal)), PlanJson.Write(SharedFiles.Read($"source/{plan}.txt"))));
    }

    [Fact]
    public void Read_report_without_actions_is_refused_as_no_plan()
    {
        var refusal = Assert.Throws<NotReadableException>(() => SharedFiles.Read("source/bradford-scrutiny-report.txt"));

        Assert.Equal("not-a-plan", refusal.Reason);
    }

    private static IEnumerable<string> Refs(ReadPlan plan, string code) => plan.Findings.Where(finding => finding.Code == code).Select(finding => finding.Ref);
}
