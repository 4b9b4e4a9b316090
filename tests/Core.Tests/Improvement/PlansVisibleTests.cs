using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;

namespace Waymark.Core.Tests.Improvement;

public sealed class PlansVisibleTests
{
    [Theory]
    [InlineData(SeatRole.Administrator, false)]
    [InlineData(SeatRole.ProgrammeManager, true)]
    [InlineData(SeatRole.WorkStreamLead, true)]
    [InlineData(SeatRole.ActionLead, true)]
    [InlineData(SeatRole.BoardMember, true)]
    [InlineData(SeatRole.Reader, true)]
    [InlineData(SeatRole.OutsideReader, false)]
    public async Task Plans_actions_and_updates_are_those_of_the_persons_area_BRA_03(SeatRole role, bool sees)
    {
        await using var ground = await Ground.MakeAsync();
        await ground.PostAsync(ground.Said());
        var actor = ground.Area.Actor(role);
        Assert.Equal(sees ? [ground.PlanId] : [], await ground.ReadAsync(db => db.ImprovementPlans.VisibleTo(actor).Select(p => p.ImprovementPlanId).ToListAsync()));
        Assert.Equal(sees ? 6 : 0, await ground.ReadAsync(db => db.ImprovementActions.VisibleTo(actor).CountAsync(a => a.AreaId == ground.Area.Area.AreaId)));
        Assert.Equal(0, await ground.ReadAsync(db => db.ImprovementActions.VisibleTo(actor).CountAsync(a => a.AreaId == ground.Other.Area.AreaId)));
        Assert.Equal(sees ? 1 : 0, await ground.ReadAsync(db => db.ActionUpdates.VisibleTo(actor).CountAsync()));
    }

    [Fact]
    public async Task Nobody_without_a_seat_sees_a_plan()
    {
        await using var ground = await Ground.MakeAsync();
        var nobody = new Actor(ground.Database.Clock.NewId(), "Someone", []);
        Assert.Equal(0, await ground.ReadAsync(db => db.ImprovementPlans.VisibleTo(nobody).CountAsync()));
    }
}
