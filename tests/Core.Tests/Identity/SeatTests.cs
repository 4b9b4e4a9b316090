using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Testing;

namespace Waymark.Core.Tests.Identity;

public sealed class SeatTests
{
    [Theory, OnBothDatabases]
    public async Task A_leavers_seats_become_vacant_their_sessions_end_and_their_actions_stay(Engine engine)
    {
        await using var scene = await IdentityScene.CreateAsync(engine);
        var seat = scene.Area.SeatOf(SeatRole.ActionLead);
        var person = seat.PersonId!.Value;
        await scene.RunAsync<BeginSession, Guid>(o => o.RunAsync(person, SessionKind.TwoStep, "a browser", CancellationToken.None));
        var actions = await scene.ReadAsync(db => db.ImprovementActions.CountAsync(a => a.UpdateAuthorSeatId == seat.SeatId));

        await scene.RunAsync<MarkLeaver>(o => o.RunAsync(scene.AreaId, person, scene.Administrator, CancellationToken.None));

        Assert.Null(await scene.ReadAsync(db => db.Seats.Where(s => s.SeatId == seat.SeatId).Select(s => s.PersonId).SingleAsync()));
        Assert.False(await scene.ReadAsync(db => db.Sessions.AnyAsync(s => s.PersonId == person)));
        Assert.Null(await scene.ReadAsync(db => Actor.LoadAsync(db, person, CancellationToken.None)));
        Assert.Equal(actions, await scene.ReadAsync(db => db.ImprovementActions.CountAsync(a => a.UpdateAuthorSeatId == seat.SeatId)));
        Assert.Equal(["seat.handed-over", "person.left"], await scene.EventsAsync());
    }

    [Fact]
    public async Task Someone_with_a_seat_in_another_area_leaves_one_and_keeps_the_other()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var person = scene.Area.SeatOf(SeatRole.Reader).PersonId!.Value;
        var other = await OtherAreaAsync(scene);
        await InviteAsync(scene, other, "Test Reader", "reader@testshire.example");
        await scene.RunAsync<MarkLeaver>(o => o.RunAsync(scene.AreaId, person, scene.Administrator, CancellationToken.None));
        var actor = await scene.ReadAsync(db => Actor.LoadAsync(db, person, CancellationToken.None));
        Assert.Equal([other], actor!.Seats.Select(s => s.AreaId));
    }

    [Fact]
    public async Task Someone_of_another_area_too_keeps_name_and_sign_in_against_one_areas_administrator()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var person = scene.Area.SeatOf(SeatRole.Reader).PersonId!.Value;
        await InviteAsync(scene, await OtherAreaAsync(scene), "Test Reader", "reader@testshire.example");
        await Assert.ThrowsAsync<RuleBroken>(() => scene.RunAsync<ResetSignIn>(o => o.RunAsync(scene.AreaId, person, scene.Administrator, CancellationToken.None)));
        await Assert.ThrowsAsync<RuleBroken>(() => scene.RunAsync<ChangePerson>(
            o => o.RunAsync(new() { AreaId = scene.AreaId, PersonId = person, Name = "Other Name", Email = "other@x.example" }, scene.Administrator, CancellationToken.None)));
    }

    [Fact]
    public async Task Inviting_someone_who_left_brings_them_back()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var person = scene.Area.SeatOf(SeatRole.Reader).PersonId!.Value;
        await scene.RunAsync<MarkLeaver>(o => o.RunAsync(scene.AreaId, person, scene.Administrator, CancellationToken.None));
        Assert.Equal(person, await InviteAsync(scene, scene.AreaId, "Test Reader", "READER@testshire.example", scene.Area.Council.OrganisationId));
        Assert.NotNull(await scene.ReadAsync(db => Actor.LoadAsync(db, person, CancellationToken.None)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_last_administrators_seat_stays_with_a_person(bool vacate)
    {
        await using var scene = await IdentityScene.CreateAsync();
        var seat = scene.Area.SeatOf(SeatRole.Administrator);
        await Assert.ThrowsAsync<RuleBroken>(() => vacate
            ? scene.RunAsync<HandOverSeat>(o => o.RunAsync(new() { SeatId = seat.SeatId, SeenVersion = 1, PersonId = null }, scene.Administrator, CancellationToken.None))
            : scene.RunAsync<ChangeSeat>(o => o.RunAsync(new() { SeatId = seat.SeatId, SeenVersion = 1, Post = seat.Post, Role = SeatRole.Reader }, scene.Administrator, CancellationToken.None)));
    }

    [Theory, OnBothDatabases]
    public async Task Changing_a_seat_from_an_old_page_is_refused(Engine engine)
    {
        await using var scene = await IdentityScene.CreateAsync(engine);
        var seat = scene.Area.SeatOf(SeatRole.Reader);
        ChangeSeat.Request Request(string post) => new() { SeatId = seat.SeatId, SeenVersion = 1, Post = post, Role = SeatRole.Reader };
        await scene.RunAsync<ChangeSeat>(o => o.RunAsync(Request("First"), scene.Administrator, CancellationToken.None));
        await Assert.ThrowsAsync<ChangedMeanwhile>(() => scene.RunAsync<ChangeSeat>(o => o.RunAsync(Request("Second"), scene.Administrator, CancellationToken.None)));
    }

    [Fact]
    public async Task A_work_stream_leads_seat_needs_a_work_stream_and_no_other_may_have_one()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var place = new SeatPlace { OrganisationId = scene.Area.Council.OrganisationId, Post = "Post", Role = SeatRole.WorkStreamLead };
        Task Add(SeatPlace at) => scene.RunAsync<AddSeat, Guid>(o => o.RunAsync(new() { AreaId = scene.AreaId, Place = at }, scene.Administrator, CancellationToken.None));
        await Assert.ThrowsAsync<RuleBroken>(() => Add(place));
        await Assert.ThrowsAsync<NotThere>(() => Add(place with { GroupId = scene.Area.Board.GroupId }));
        await Assert.ThrowsAsync<RuleBroken>(() => Add(place with { Role = SeatRole.Reader, GroupId = scene.Area.FirstStream.GroupId }));
        await Add(place with { GroupId = scene.Area.FirstStream.GroupId });
    }

    [Fact]
    public async Task Nobody_but_an_administrator_of_the_area_can_change_its_people()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var person = scene.Area.SeatOf(SeatRole.Reader).PersonId!.Value;
        foreach (var role in Enum.GetValues<SeatRole>().Where(r => r != SeatRole.Administrator))
        {
            await Assert.ThrowsAsync<NotThere>(() => scene.RunAsync<MarkLeaver>(o => o.RunAsync(scene.AreaId, person, scene.Area.Actor(role), CancellationToken.None)));
        }

        var other = await OtherAreaAsync(scene);
        await Assert.ThrowsAsync<NotThere>(() => scene.RunAsync<MarkLeaver>(o => o.RunAsync(other, person, scene.Administrator, CancellationToken.None)));
        Assert.Empty(await scene.EventsAsync());
    }

    [Fact]
    public async Task The_first_administrator_gets_a_link_that_only_their_hash_is_kept_of()
    {
        await using var scene = await IdentityScene.CreateAsync();
        await scene.RunAsync<AddArea, Area>(o => o.RunAsync(new() { Name = "Newshire", Council = "Newshire Council" }, Actor.System, CancellationToken.None));
        var request = new AddUser.Request { Area = "Newshire", Name = "Ada First", Email = "ada@newshire.example", Role = "administrator" };
        var link = await scene.RunAsync<AddUser, string?>(o => o.RunAsync(request, Actor.System, CancellationToken.None));
        var again = await scene.RunAsync<AddUser, string?>(o => o.RunAsync(request, Actor.System, CancellationToken.None));
        Assert.NotEqual(link, again);
        var code = again!.Split("code=")[1];
        Assert.True(await scene.RunAsync<ChoosePassword, bool>(o => o.IsOpenAsync(code, CancellationToken.None)));
        Assert.False(await scene.RunAsync<ChoosePassword, bool>(o => o.IsOpenAsync(link!.Split("code=")[1], CancellationToken.None)));
        Assert.Equal(0, await scene.ReadAsync(db => db.OutboxMessages.CountAsync()));
        Assert.Equal(1, await scene.ReadAsync(db => db.Seats.CountAsync(s => s.Person!.Email == "ada@newshire.example")));
    }

    [Fact]
    public async Task Only_an_operator_adds_an_area()
    {
        await using var scene = await IdentityScene.CreateAsync();
        await Assert.ThrowsAsync<NotThere>(() => scene.RunAsync<AddArea, Area>(o => o.RunAsync(new() { Name = "Newshire" }, scene.Administrator, CancellationToken.None)));
    }

    private static async Task<Guid> OtherAreaAsync(IdentityScene scene) =>
        (await scene.RunAsync<AddArea, Area>(o => o.RunAsync(new() { Name = "Otherwick", Council = "Otherwick Council" }, Actor.System, CancellationToken.None))).AreaId;

    private static async Task<Guid> InviteAsync(IdentityScene scene, Guid areaId, string name, string email, Guid? organisationId = null)
    {
        var organisation = organisationId ?? await scene.ReadAsync(db => db.Organisations.Where(o => o.AreaId == areaId).Select(o => o.OrganisationId).FirstAsync());
        return await scene.RunAsync<InvitePerson, Guid>(o => o.RunAsync(
            new() { AreaId = areaId, Name = name, Email = email, Place = new() { OrganisationId = organisation, Post = "Post", Role = SeatRole.Reader } }, Actor.System, CancellationToken.None));
    }
}
