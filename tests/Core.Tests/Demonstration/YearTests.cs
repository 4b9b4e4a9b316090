using System.Text.RegularExpressions;
using Files = Waymark.Core.Tests.Demonstration.DemonstrationFiles;

namespace Waymark.Core.Tests.Demonstration;

public sealed partial class YearTests
{
    private static readonly string[] _late = ["Stalled", "Slipping"];
    private static readonly string[] _directions = ["improving", "same", "worsening"];
    private static readonly HashSet<string> _planTexts = Files.PlanParagraphs.ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Year_holds_a_full_years_updates_on_actions_and_by_people_that_exist()
    {
        Assert.True(Files.Year.Updates.Count >= 420, $"only {Files.Year.Updates.Count} updates");
        Assert.Empty(Files.Year.Updates.Where(u => !_planTexts.Contains(u.ActionRef)).Select(Place));
        Assert.Empty(Files.Year.Updates.Where(u => !Files.Emails.Contains(u.By)).Select(Place));
        Assert.Empty(Files.Year.Updates.Where(u => u.AgreedBy is { } by && !Files.Emails.Contains(by)).Select(Place));
        Assert.Empty(Judgements().Where(j => !Files.Emails.Contains(j.By)).Select(j => j.Sentence));
    }

    [Fact]
    public void Ratings_are_the_plans_own_and_a_late_one_says_how_it_gets_back()
    {
        Assert.Empty(Files.Year.Updates.Where(u => !_planTexts.Contains(u.Rating)).Select(Place));
        Assert.Empty(Judgements().Where(j => !_planTexts.Contains(j.Rating)).Select(j => j.Sentence));
        Assert.Empty(Files.Year.Updates.Where(u => !_directions.Contains(u.Direction)).Select(Place));
        Assert.Empty(Files.Year.Updates.Where(u => _late.Contains(u.Rating) && u.PathBack is null).Select(Place));
    }

    [Fact]
    public void Updates_say_something_even_when_nothing_changed()
    {
        Assert.Contains(Files.Year.Updates, u => u.NoChange);
        Assert.Empty(Files.Year.Updates.Where(u => u.SinceLast.Length < 10 || u.ChangedForChildren.Length < 10).Select(Place));
        Assert.Empty(Files.Year.Updates.Where(u => u.Help is null != (u.HelpKind == "none")).Select(Place));
        Assert.Empty(Files.Year.Updates.Where(u => u.NewDue is null != u.NewDueReason is null).Select(Place));
        Assert.Empty(Files.Year.Updates.Where(u => u.NextMilestone is null != u.NextMilestoneOn is null).Select(Place));
    }

    [Fact]
    public void Updates_are_dated_in_the_year_and_agreed_only_after_they_were_written()
    {
        Assert.Empty(Files.Year.Updates.Where(u => u.On < new DateOnly(2025, 12, 1) || u.On > new DateOnly(2026, 11, 20)).Select(Place));
        Assert.Empty(Files.Year.Updates.Where(u => u.On.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday).Select(Place));
        Assert.Empty(Files.Year.Updates.Where(u => u.AgreedOn < u.On || u.NextMilestoneOn <= u.On || u.PathBack?.By < u.On).Select(Place));
        Assert.Empty(Files.Year.Updates.Where(u => u.AgreedOn is null != u.AgreedBy is null || u.AgreedBy == u.By).Select(Place));
        Assert.Empty(Files.Year.Updates.Where(u => u.WithdrawnOn is { } day && (day != u.On || u.AgreedOn is not null)).Select(Place));
        Assert.Equal(Files.Year.Updates.Count, Files.Year.Updates.DistinctBy(u => (u.ActionRef, u.On)).Count());
    }

    [Fact]
    public void Cycles_follow_one_another_with_five_clear_days_and_only_the_newest_is_open()
    {
        Assert.All(Files.Year.Cycles, c =>
        {
            Assert.True(c.DataCutOff < c.UpdateCutOff && c.UpdateCutOff < c.PapersIssued);
            Assert.True(c.Meeting.DayNumber - c.PapersIssued.DayNumber > 5, $"papers {c.PapersIssued:O}");
            Assert.True(c.TakenOn is null || (c.TakenOn >= c.UpdateCutOff && c.TakenOn <= c.PapersIssued));
        });
        Assert.All(Files.Year.Cycles.Zip(Files.Year.Cycles.Skip(1)), pair => Assert.True(pair.First.Meeting < pair.Second.UpdateCutOff));
        Assert.Equal([Files.Year.Cycles[^1]], Files.Year.Cycles.Where(c => c.TakenOn is null));
    }

    [Fact]
    public void Sentences_stand_only_once_in_the_year_and_the_plan()
    {
        var plan = Files.PlanParagraphs
            .Where(text => !Files.Names.Any(name => text.StartsWith(name, StringComparison.Ordinal)))
            .SelectMany(Sentences)
            .Where(sentence => sentence.Count(c => c == ' ') >= 3);
        var year = Files.Year.Updates.SelectMany(Texts).Concat(Judgements().Select(j => j.Sentence)).SelectMany(Sentences);

        var all = plan.Concat(year).ToList();

        Assert.True(all.Count > 1500, $"only {all.Count} sentences read");
        Assert.Empty(all.GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static IEnumerable<DemonstrationJudgement> Judgements() => Files.Year.Cycles.SelectMany(c => c.Judgements);

    private static string Place(DemonstrationUpdate u) => $"{u.ActionRef} on {u.On:O}";

    private static IEnumerable<string> Texts(DemonstrationUpdate u) =>
        new[] { u.SinceLast, u.NextMilestone, u.ChangedForChildren, u.Help, u.PathBack?.What, u.NewDueReason }.OfType<string>();

    private static IEnumerable<string> Sentences(string text) =>
        SentenceEnd().Split(text).Select(s => NotAWord().Replace(s.ToLowerInvariant(), " ").Trim()).Where(s => s.Length > 0);

    [GeneratedRegex(@"(?<=[.!?])\s+", RegexOptions.None, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[^\p{L}\p{N}£%]+", RegexOptions.None, 1000)]
    private static partial Regex NotAWord();
}
