using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Files;
using Waymark.Core.Shared.History;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement;

public sealed class SnapshotTests
{
    private const int Red = 0;
    private const int Amber = 1;
    private const int Green = 2;
    private const int Blue = 3;

    /// <summary>The day the clock stands at: 23 November 2026.</summary>
    private static readonly DateOnly _today = new(2026, 11, 23);

    [Theory, OnBothDatabases]
    public async Task Take_freezes_agreed_words_and_ratings_as_at_the_end_of_the_cut_off_day(Engine engine)
    {
        await using var plan = await PlanUnderTest.AddAsync(engine);
        await plan.PostAsync(SeatRole.ProgrammeManager, "1.1", Amber, "Said before the cut-off");
        plan.Time.Advance(TimeSpan.FromDays(1));
        await plan.PostAsync(SeatRole.ProgrammeManager, "1.1", Red, "Said after the cut-off", newDueBy: _today.AddDays(200));

        var content = await plan.ContentAsync(await plan.TakeAsync(_today));

        var action = content.Plan.Actions.Single(a => a.Ref == "1.1");
        Assert.Equal("Said before the cut-off", action.Update!.SinceLast);
        Assert.Equal("Amber", content.Plan.RatingOf(action.RatingId)!.Name);
        Assert.Equal((TestArea.NameOf(SeatRole.ActionLead), "Timeliness"), (action.UpdateAuthor, action.WorkStream));
        Assert.Equal(_today.AddDays(30), action.DueBy);
        Assert.Equal(0, action.Slips);
        Assert.Null(action.UnagreedOn);
    }

    [Theory, OnBothDatabases]
    public async Task Take_leaves_out_what_was_not_agreed_by_the_cut_off_and_says_so(Engine engine)
    {
        await using var plan = await PlanUnderTest.AddAsync(engine);
        await plan.PostAsync(SeatRole.ProgrammeManager, "1.1", Green, "Agreed words");
        plan.Time.Advance(TimeSpan.FromHours(1));
        var unagreed = await plan.PostAsync(SeatRole.ActionLead, "1.1", Red, "Nobody has agreed this", newDueBy: _today.AddDays(90));
        plan.Time.Advance(TimeSpan.FromDays(1));
        await plan.AgreeAsync(unagreed);

        var content = await plan.ContentAsync(await plan.TakeAsync(_today));

        var action = content.Plan.Actions.Single(a => a.Ref == "1.1");
        Assert.Equal("Agreed words", action.Update!.SinceLast);
        Assert.Equal("Green", content.Plan.RatingOf(action.RatingId)!.Name);
        Assert.Equal(_today, action.UnagreedOn);
        Assert.Equal(2, action.UpdatesSinceLast);
        Assert.Equal(_today.AddDays(30), action.DueBy);
        Assert.DoesNotContain("Nobody has agreed this", content.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Take_goes_back_before_the_first_update_when_nothing_was_agreed()
    {
        await using var plan = await PlanUnderTest.AddAsync();
        await plan.PostAsync(SeatRole.ActionLead, "1.1", Red, "Not agreed");

        var action = (await plan.ContentAsync(await plan.TakeAsync(_today))).Plan.Actions.Single(a => a.Ref == "1.1");

        Assert.Null(action.RatingId);
        Assert.Null(action.Update);
        Assert.Equal(_today, action.UnagreedOn);
    }

    [Fact]
    public async Task Take_undoes_edits_and_removals_made_after_the_cut_off()
    {
        await using var plan = await PlanUnderTest.AddAsync();
        plan.Time.Advance(TimeSpan.FromDays(1));
        await plan.EditAsync("1.1", "Another title", "31 December 2027", "Somebody else");
        await plan.RemoveAsync("2.3");

        var then = (await plan.ContentAsync(await plan.TakeAsync(_today))).Plan;
        var now = (await plan.ContentAsync(await plan.TakeAsync(_today.AddDays(1)))).Plan;

        var action = then.Actions.Single(a => a.Ref == "1.1");
        Assert.Equal("Do the thing numbered 1.1", action.Title);
        Assert.Equal(_today.AddDays(30), action.DueBy);
        Assert.Equal(0, action.Slips);
        Assert.Equal([TestArea.NameOf(SeatRole.ActionLead)], action.Leads);
        Assert.Contains(then.Actions, a => a.Ref == "2.3");
        Assert.Empty(then.Removed);
        var edited = now.Actions.Single(a => a.Ref == "1.1");
        Assert.Equal(("Another title", new DateOnly(2027, 12, 31), 1), (edited.Title, edited.DueBy!.Value, edited.Slips));
        Assert.Equal(["Somebody else"], edited.Leads);
        Assert.Equal("2.3", Assert.Single(now.Removed).Ref);
    }

    [Fact]
    public async Task Take_holds_judgements_made_by_the_cut_off_and_no_later_one()
    {
        await using var plan = await PlanUnderTest.AddAsync();
        await plan.JudgeAsync(SeatRole.ProgrammeManager, 0, Amber, "Fair, and fragile.");
        plan.Time.Advance(TimeSpan.FromDays(1));
        await plan.JudgeAsync(SeatRole.ProgrammeManager, 0, Blue, "Splendid.");

        var priority = (await plan.ContentAsync(await plan.TakeAsync(_today))).Plan.Priorities[0];

        Assert.Equal(("Fair, and fragile.", _today), (priority.Sentence, priority.JudgedOn!.Value));
    }

    [Theory, OnBothDatabases]
    public async Task Take_twice_for_the_same_meeting_is_one_snapshot(Engine engine)
    {
        await using var plan = await PlanUnderTest.AddAsync(engine);

        var first = await plan.TakeAsync(_today);
        var again = await plan.TakeAsync(_today);

        Assert.Equal(first, again);
        await using var scope = plan.Begin();
        Assert.Equal(1, await scope.Db.Snapshots.CountAsync());
        Assert.Equal(1, await scope.Db.Changes.CountAsync(c => c.EventName == "plan.snapshot-taken"));
    }

    [Fact]
    public async Task Take_changes_nothing_in_the_snapshot_before()
    {
        await using var plan = await PlanUnderTest.AddAsync();
        var first = await plan.TakeAsync(_today);
        var before = (await plan.ContentAsync(first)).ToJson();
        plan.Time.Advance(TimeSpan.FromDays(7));
        await plan.PostAsync(SeatRole.ProgrammeManager, "1.2", Red, "Much later");

        var second = await plan.ContentAsync(await plan.TakeAsync(_today.AddDays(7)));

        Assert.Equal(before, (await plan.ContentAsync(first)).ToJson());
        Assert.Equal((2, (Guid?)first), (second.Cycle.Number, second.Cycle.PreviousSnapshotId));
    }

    [Fact]
    public async Task Take_seals_the_head_of_the_chain_outside_the_database()
    {
        await using var plan = await PlanUnderTest.AddAsync();
        await plan.TakeAsync(_today);

        await using var scope = plan.Begin();
        var head = await scope.Db.HistoryHeads.AsNoTracking().SingleAsync(h => h.AreaId == plan.Area.Area.AreaId);
        Assert.Equal((head.Sequence, head.Hash), Assert.Single(Seals.Read(scope.Get<DataFolder>(), plan.Area.Area.AreaId)));
        Assert.Empty(await scope.Get<VerifyHistory>().RunAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(1, 0, 5, 12, nameof(TakeSnapshot.Request.UpdateCutOff))]
    [InlineData(-1, 0, 5, 12, nameof(TakeSnapshot.Request.UpdateCutOff))]
    [InlineData(0, 6, 5, 12, nameof(TakeSnapshot.Request.DataCutOff))]
    [InlineData(0, -3, -1, 12, nameof(TakeSnapshot.Request.PapersIssued))]
    [InlineData(0, 0, 5, 4, nameof(TakeSnapshot.Request.Meeting))]
    public async Task Take_refuses_dates_out_of_order(int cutOff, int data, int papers, int meeting, string field)
    {
        await using var plan = await PlanUnderTest.AddAsync();
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => plan.TakeAsync(_today.AddDays(cutOff), _today.AddDays(data), _today.AddDays(papers), _today.AddDays(meeting)));
        Assert.Equal(field, refusal.Field);
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-08", 4)]
    [InlineData("2026-12-01", "2026-12-09", 5)]
    [InlineData("2026-12-04", "2026-12-07", 0)]
    public void Warning_counts_clear_working_days_between_papers_and_meeting(string papers, string meeting, int days)
    {
        var (issued, met) = (DateOnly.ParseExact(papers, "O"), DateOnly.ParseExact(meeting, "O"));
        Assert.Equal(days, MeetingDates.ClearDays(issued, met));
        Assert.Equal(days < 5, MeetingDates.Warning(issued, met) is not null);
    }

    [Fact]
    public void Proposed_dates_leave_five_clear_days_whatever_the_day()
    {
        for (var day = _today; day < _today.AddDays(7); day = day.AddDays(1))
        {
            var (cutOff, papers, meeting) = MeetingDates.Proposed(day);
            Assert.True(cutOff >= day && papers >= cutOff);
            Assert.Null(MeetingDates.Warning(papers, meeting));
        }
    }

    [Theory, OnBothDatabases]
    public async Task Read_refuses_content_that_was_changed_in_the_database(Engine engine)
    {
        await using var plan = await PlanUnderTest.AddAsync(engine);
        var id = await plan.TakeAsync(_today);
        await plan.TamperAsync(id, json => json.Replace("numbered 1.1", "numbered 1.7", StringComparison.Ordinal), keepHash: true);
        await Assert.ThrowsAsync<SnapshotTampered>(() => plan.ReportAsync(id));
    }

    [Fact]
    public async Task Read_refuses_content_that_was_changed_together_with_its_hash()
    {
        await using var plan = await PlanUnderTest.AddAsync();
        var id = await plan.TakeAsync(_today);
        await plan.TamperAsync(id, json => json.Replace("numbered 1.1", "numbered 1.7", StringComparison.Ordinal), keepHash: false);
        await Assert.ThrowsAsync<SnapshotTampered>(() => plan.ReportAsync(id));
    }

    [Fact]
    public async Task Report_for_an_outside_reader_holds_nothing_that_happened_since()
    {
        await using var plan = await PlanUnderTest.AddAsync();
        var id = await plan.TakeAsync(_today);
        plan.Time.Advance(TimeSpan.FromHours(2));
        await plan.PostAsync(SeatRole.ProgrammeManager, "1.1", Red, "Live words");

        var report = await plan.ReportAsync(id, SeatRole.OutsideReader);

        Assert.True(report.IsFirst);
        Assert.DoesNotContain("Live words", report.Snapshot.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_and_snapshots_of_another_area_are_not_there()
    {
        await using var plan = await PlanUnderTest.AddAsync();
        var id = await plan.TakeAsync(_today);
        var stranger = new Actor(Guid.CreateVersion7(), "Stranger", []);
        await using var scope = plan.Begin();
        var ct = TestContext.Current.CancellationToken;
        await Assert.ThrowsAsync<NotThere>(() => scope.Get<ReadSnapshots>().ReportAsync(id, stranger, ct));
        await Assert.ThrowsAsync<NotThere>(() => scope.Get<CompareSnapshots>().RunAsync(id, null, stranger, ct));
        await Assert.ThrowsAsync<NotThere>(() => scope.Get<CompareSnapshots>().RunAsync(id, null, plan.Area.Actor(SeatRole.OutsideReader), ct));
        await Assert.ThrowsAsync<NotThere>(() => plan.TakeAsync(_today.AddDays(-0), as_: SeatRole.BoardMember));
    }

    /// <summary>LEI-02: a version can be compared with another, and with now.</summary>
    [Theory, OnBothDatabases]
    public async Task LEI_02_Compare_says_what_moved_and_counts_each_slip(Engine engine)
    {
        await using var plan = await PlanUnderTest.AddAsync(engine);
        await plan.PostAsync(SeatRole.ProgrammeManager, "1.1", Green, "Well on the way");
        var from = await plan.TakeAsync(_today);
        plan.Time.Advance(TimeSpan.FromDays(3));
        await plan.PostAsync(SeatRole.ProgrammeManager, "1.1", Amber, "A wobble", newDueBy: _today.AddDays(60));
        plan.Time.Advance(TimeSpan.FromHours(1));
        await plan.PostAsync(SeatRole.ProgrammeManager, "1.1", Amber, "Another wobble", newDueBy: _today.AddDays(90));
        await plan.EditAsync("1.2", "Do it better", null, "Somebody else");
        var to = await plan.TakeAsync(_today.AddDays(3));

        await using var scope = plan.Begin();
        var ct = TestContext.Current.CancellationToken;
        var reader = plan.Area.Actor(SeatRole.Reader);
        foreach (var compared in new[] { await scope.Get<CompareSnapshots>().RunAsync(to, from, reader, ct), await scope.Get<CompareSnapshots>().RunAsync(from, null, reader, ct) })
        {
            var rating = Assert.Single(compared.Changes.Ratings);
            Assert.Equal(("1.1", "Green", "Amber", RatingMove.Worsened), (rating.Action.Ref, rating.From!.Name, rating.To!.Name, rating.Move));
            var date = Assert.Single(compared.Changes.Dates);
            Assert.Equal((60, 2), (date.Days, date.Slips));
            Assert.Equal("Reason given", date.Reason);
            Assert.Equal(["Lead", "Title"], compared.Changes.Texts.Select(t => t.Field).Order());
        }
    }

    [Fact]
    public async Task Judge_is_for_the_programme_manager_and_owners_of_the_priority()
    {
        await using var plan = await PlanUnderTest.AddAsync();
        await Assert.ThrowsAsync<NotThere>(() => plan.JudgeAsync(SeatRole.BoardMember, 0, Amber, "Not mine to say."));
        await plan.OwnAsync(0, SeatRole.BoardMember);
        await plan.JudgeAsync(SeatRole.BoardMember, 0, Amber, "Mine to say.");
        await Assert.ThrowsAsync<NotThere>(() => plan.JudgeAsync(SeatRole.BoardMember, 1, Amber, "Not this one."));
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => plan.JudgeAsync(SeatRole.ProgrammeManager, 1, null, "No rating."));
        Assert.Equal("Lines[0].RatingStateId", refusal.Field);
    }
}
