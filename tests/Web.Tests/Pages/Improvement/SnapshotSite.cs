using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;
using Waymark.Testing;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Pages.Improvement;

/// <summary>The site with one snapshot taken, and something that happened after it.</summary>
public sealed class SnapshotSite : SiteFixture
{
    public const string Hostile = "<img src=\"file:///etc/hostname\">=cmd";
    public const string LiveWords = "Said after the papers went out";

    public Guid SnapshotId { get; private set; }

    /// <summary>An area of its own, so that a test's snapshots are nobody else's.</summary>
    public async Task<OwnPlan> OwnPlanAsync(string name)
    {
        OwnPlan? plan = null;
        await UsingDbAsync(async (db, services) =>
        {
            var area = await TestArea.AddAsync(db, services.GetRequiredService<UkClock>(), services.GetRequiredService<Recorder>(), name);
            plan = new OwnPlan(area.Plan.ImprovementPlanId, area.SeatOf(SeatRole.ProgrammeManager).PersonId!.Value);
        });
        return plan!;
    }

    protected override async Task PrepareAsync()
    {
        await UsingDbAsync(async (_, services) =>
        {
            await services.GetRequiredService<PostUpdate>().RunAsync(Update("1.1", Hostile), Manager, CancellationToken.None);
            await services.GetRequiredService<JudgePriorities>().RunAsync(
                new JudgePriorities.Request
                {
                    PlanId = Area.Plan.ImprovementPlanId,
                    Lines = [new() { PriorityId = Area.Plan.Priorities[0].PriorityId, RatingStateId = Area.Scheme[2].RatingStateId, Sentence = "Firm ground at last." }],
                },
                Manager, CancellationToken.None);
            Clock.Advance(TimeSpan.FromHours(1));
            var today = services.GetRequiredService<UkClock>().Today;
            SnapshotId = await services.GetRequiredService<TakeSnapshot>().RunAsync(
                new TakeSnapshot.Request
                {
                    PlanId = Area.Plan.ImprovementPlanId,
                    BoardId = Area.Board.GroupId,
                    UpdateCutOff = today,
                    DataCutOff = today,
                    PapersIssued = today.AddDays(4),
                    Meeting = today.AddDays(12),
                },
                Manager, CancellationToken.None);
            Clock.Advance(TimeSpan.FromHours(1));
        });
        await UsingDbAsync((_, services) => services.GetRequiredService<PostUpdate>().RunAsync(Update("1.2", LiveWords), Manager, CancellationToken.None));
    }

    private Actor Manager => Area.Actor(SeatRole.ProgrammeManager);

    private PostUpdate.Request Update(string reference, string text) => new()
    {
        ActionId = Area.Actions.Single(a => a.Ref == reference).ImprovementActionId,
        SinceLast = text,
        ChangedForChildren = "Nothing yet",
        RatingStateId = Area.Scheme[1].RatingStateId,
        Direction = Direction.Improving,
        NextMilestone = "The next step",
        NextMilestoneOn = new DateOnly(2026, 12, 20),
        PathBackWhat = "Weekly calls",
        PathBackWho = "The team",
        PathBackBy = new DateOnly(2027, 1, 31),
    };
}

/// <summary>A plan that one test has to itself.</summary>
public sealed record OwnPlan(Guid PlanId, Guid Manager);
