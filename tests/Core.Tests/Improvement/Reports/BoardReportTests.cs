using System.Globalization;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Reports;

namespace Waymark.Core.Tests.Improvement.Reports;

public sealed class BoardReportTests
{
    private static readonly DateOnly _cutOff = new(2026, 11, 27);

    [Fact]
    public void Worst_slips_are_counted_from_the_first_date_to_the_date_now_or_the_cut_off()
    {
        var report = Report(
            [
                Action("a", first: "2026-10-01", due: "2026-12-01", slips: 1), // 61 days to the date now agreed
                Action("b", first: "2026-09-01", due: "2026-10-01", slips: 1), // 87 days to the cut-off: both dates are gone
                Action("c", first: "2026-08-01", due: "2026-08-01", slips: 0), // 118 days late, never moved
                Action("d", first: "2026-01-01", due: "2027-06-01", slips: 3, rating: Done), // done: no slip any more
                Action("e", first: "2026-12-01", due: "2026-12-01", slips: 0), // still to come
                Action("f", first: "2026-11-26", due: "2026-11-26", slips: 0), // 1 day
                Action("g", first: "2026-10-02", due: "2026-12-02", slips: 2), // 61 days, moved more often than a
                Action("h", first: null, due: null, slips: 0),
                Action("i", first: "2026-11-20", due: null, slips: 0), // 7 days: no date any more, counted to the cut-off
            ]);

        Assert.Equal(["c:118", "b:87", "g:61", "a:61", "i:7"], report.Front.WorstSlips.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Action.Ref}:{s.Days}")));
        Assert.Equal(6, report.Front.SlippedCount);
    }

    [Theory]
    [InlineData(RatingPhase.Late, RatingPhase.AtRisk, RatingMove.Improved)]
    [InlineData(RatingPhase.AtRisk, RatingPhase.OnTrack, RatingMove.Improved)]
    [InlineData(RatingPhase.NotStarted, RatingPhase.OnTrack, RatingMove.Improved)]
    [InlineData(RatingPhase.OnTrack, RatingPhase.Done, RatingMove.Improved)]
    [InlineData(RatingPhase.Done, RatingPhase.OnTrack, RatingMove.Worsened)]
    [InlineData(RatingPhase.OnTrack, RatingPhase.Late, RatingMove.Worsened)]
    [InlineData(RatingPhase.NotStarted, RatingPhase.AtRisk, RatingMove.Worsened)]
    [InlineData(RatingPhase.OnTrack, RatingPhase.OnTrack, RatingMove.Sideways)]
    public void Arrow_follows_what_the_states_mean_and_not_their_colours(RatingPhase before, RatingPhase after, RatingMove expected)
    {
        foreach (var colour in Enum.GetValues<RatingColour>())
        {
            var from = new FrozenRating(Guid.CreateVersion7(), "Before", "", RatingColour.Green, before);
            var to = new FrozenRating(Guid.CreateVersion7(), "After", "", colour, after);
            Assert.Equal(expected, RatingMoves.Between(from, to));
        }
    }

    [Fact]
    public void Arrow_of_a_rating_that_came_or_went_has_no_direction()
    {
        var rating = new FrozenRating(Guid.CreateVersion7(), "Amber", "", RatingColour.Amber, RatingPhase.AtRisk);
        Assert.Equal((RatingMove.NowRated, RatingMove.NoLongerRated), (RatingMoves.Between(null, rating), RatingMoves.Between(rating, null)));
        Assert.Equal((RatingMove.Same, RatingMove.Same), (RatingMoves.Between(null, null), RatingMoves.Between(rating, rating)));
        Assert.Equal(("Now rated", "→ No change"), (RatingMove.NowRated.Text(), RatingMove.Same.Text()));
    }

    [Fact]
    public void First_report_compares_with_nothing()
    {
        var report = SampleReport.FirstReport;
        Assert.True(report.IsFirst);
        Assert.All(report.Front.Priorities, line => Assert.Equal(RatingMove.First, line.Move));
        Assert.Empty(report.Since.Ratings);
        Assert.Empty(report.Since.Dates);
        Assert.Empty(report.Since.Added);
        Assert.Equal("First report: there is no last time to compare with.", report.ComparedLine());
        Assert.NotEmpty(report.Front.Decisions);
    }

    [Fact]
    public void Closures_are_actions_done_since_last_time()
    {
        var before = Content([Action("a", rating: OnTrack), Action("b", rating: Done), Action("c", rating: OnTrack)]);
        var after = Content([Action("a", rating: Done), Action("b", rating: Done), Action("c", rating: OnTrack), Action("d", rating: Done)]);

        Assert.Equal(["a", "d"], BoardReport.Build(after, "", before).Front.Closures.Select(c => c.Action.Ref));
        Assert.Equal(["b"], BoardReport.Build(before, "", null).Front.Closures.Select(c => c.Action.Ref));
    }

    [Fact]
    public void Decisions_and_changes_for_children_are_those_the_board_has_not_had_before()
    {
        var old = Update(1) with { HelpKind = HelpKind.Decision, HelpWanted = "Old wish", ChangedForChildren = "Old news" };
        var fresh = Update(2) with { HelpKind = HelpKind.Decision, HelpWanted = "New wish", ChangedForChildren = "New news" };
        var nothing = Update(3) with { HelpKind = HelpKind.Help, HelpWanted = "A hand", ChangedForChildren = "Nothing yet." };
        var before = Content([Action("a") with { Update = old }, Action("b"), Action("c")]);
        var after = Content([Action("a") with { Update = old }, Action("b") with { Update = fresh }, Action("c") with { Update = nothing }]);

        var report = BoardReport.Build(after, "", before);

        Assert.Equal("New wish", Assert.Single(report.Front.Decisions).Text);
        Assert.Equal("New news", Assert.Single(report.Front.ChangedForChildren).Text);
        Assert.Equal("A hand", Assert.Single(report.Since.Help).Text);
        Assert.Equal(1, report.Front.NothingYet);
    }

    [Fact]
    public void Annex_shows_late_at_risk_changed_and_closing_in_full_and_counts_the_rest()
    {
        var before = Content([Action("a", rating: Late), Action("b", rating: AtRisk), Action("c", rating: OnTrack), Action("d", rating: OnTrack), Action("e", rating: OnTrack), Action("f", rating: Done), Action("g")]);
        var after = Content(
        [
            Action("a", rating: Late), Action("b", rating: AtRisk), Action("c", rating: OnTrack, due: "2027-05-01"), Action("d", rating: Done),
            Action("e", rating: OnTrack), Action("f", rating: Done), Action("g"), Action("h", rating: OnTrack),
        ]);

        var part = Assert.Single(BoardReport.Build(after, "", before).Annex);

        Assert.Equal(["a Red", "b Amber", "c Changed", "d For closure · Changed", "h New"], part.Rows.Select(r => $"{r.Action.Ref} {r.WhyLine()}"));
        Assert.Equal("3 other actions not shown: 1 Green, 1 Blue, 1 not rated.", part.RestLine());
    }

    [Fact]
    public void Silence_and_unagreed_updates_are_named()
    {
        var report = Report(
        [
            Action("a") with { UpdateAuthor = "Ada", UpdatesSinceLast = 0 },
            Action("b") with { UpdateAuthor = "Ben", UpdatesSinceLast = 0 },
            Action("c") with { UpdateAuthor = "Ben", UpdatesSinceLast = 0 },
            Action("d", rating: Done) with { UpdateAuthor = "Ben", UpdatesSinceLast = 0 },
            Action("e") with { UpdateAuthor = "Ben", UpdatesSinceLast = 1, UnagreedOn = _cutOff },
        ]);

        Assert.Equal(["Ben: 2 actions (b, c)", "Ada: 1 action (a)"], report.Since.Silent.Select(s => $"{s.Name}: {s.Line()}"));
        Assert.Equal("1 action had a newer update that was not agreed in time, so this report leaves it out: e.", report.Since.UnagreedLine());
    }

    [Fact]
    public void Judgement_not_renewed_is_said_to_be_old()
    {
        var report = SampleReport.Report;
        Assert.DoesNotContain(report.Front.Priorities, line => line.IsOldJudgement);
        var kept = BoardReport.Build(SampleReport.Second with { Plan = SampleReport.Second.Plan with { Priorities = SampleReport.First.Plan.Priorities } }, "", SampleReport.First);
        Assert.All(kept.Front.Priorities, line => Assert.Contains("not renewed since last time", line.CountsLine(), StringComparison.Ordinal));
    }

    [Fact]
    public void Hash_is_of_the_stored_text_and_survives_reading_back()
    {
        var json = SampleReport.Second.ToJson();
        Assert.Equal(json, SnapshotContent.Read(json).ToJson());
        Assert.Equal(SnapshotContent.HashOf(json), SnapshotContent.HashOf(SampleReport.Second.ToJson()));
        Assert.NotEqual(SnapshotContent.HashOf(json), SnapshotContent.HashOf(json.Replace("Amber", "Amser", StringComparison.Ordinal)));
    }

    /// <summary>X-05: never colour alone; the word must be readable on its colour.</summary>
    [Fact]
    public void X_05_Every_rating_colour_carries_its_word_with_enough_contrast()
    {
        foreach (var colour in Enum.GetValues<RatingColour>())
        {
            var (fill, isInkLight) = RatingPalette.Of(colour);
            Assert.True(Contrast(Luminance(fill), isInkLight ? 1 : 0) >= 4.5, $"{colour} {fill}");
        }
    }

    [Fact]
    public void Long_titles_are_cut_at_a_word()
    {
        Assert.Equal("One two …", "One two three four".Shortened(10));
        Assert.Equal("One two", "One\n two".Shortened(10));
    }

    private const int Late = 11;
    private const int AtRisk = 12;
    private const int OnTrack = 13;
    private const int Done = 14;

    private static BoardReport Report(IReadOnlyList<FrozenAction> actions) => BoardReport.Build(Content(actions), "", null);

    private static SnapshotContent Content(IReadOnlyList<FrozenAction> actions) => SampleReport.Second with
    {
        Plan = SampleReport.Second.Plan with { Actions = actions, Priorities = [SampleReport.Second.Plan.Priorities[0]], Removed = [] },
    };

    private static FrozenAction Action(string reference, string? first = "2027-01-01", string? due = "2027-01-01", int slips = 0, int? rating = null) => new()
    {
        Id = SampleReport.Id(reference[0]),
        PriorityId = SampleReport.Second.Plan.Priorities[0].Id,
        Ref = reference,
        Title = "Title of " + reference,
        Leads = [],
        Accountable = [],
        Deliverers = [],
        FirstDueBy = Day(first),
        DueBy = Day(due),
        Slips = slips,
        RatingId = rating is { } id ? SampleReport.Id(id) : null,
        UpdatesSinceLast = 1,
    };

    private static FrozenUpdate Update(int number) => new() { Id = SampleReport.Id(70_000 + number), On = _cutOff, By = "Somebody", SinceLast = "Something" };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Luminance(string hex)
    {
        var parts = Convert.FromHexString(hex).Select(b => b / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
