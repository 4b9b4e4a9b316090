using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>Renames a team, or closes it once no seat is left in it.</summary>
[Operation]
public sealed class ChangeTeam(AppDb db, Recorder recorder, UkClock clock)
{
    public sealed record Request
    {
        public required Guid TeamId { get; init; }
        public required int SeenVersion { get; init; }
        public required string Name { get; init; }
    }

    /// <exception cref="RuleBroken">No name, or one that is taken.</exception>
    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var team = await LoadAsync(request.TeamId, request.SeenVersion, actor, ct);
        var name = SeatBook.Text(nameof(Request.Name), request.Name, AddTeam.NoName);
        if (name == team.Name)
        {
            return;
        }

        if (await db.TeamNamedAsync(team.OrganisationId, name, team.TeamId, ct) is { } other)
        {
            throw new RuleBroken(nameof(Request.Name), $"There is a team named {other.Name} already.");
        }

        recorder.Record(actor, team.AreaId, new TeamRenamed(team.Name, name), [Subject.Organisation(team.OrganisationId)]);
        team.Name = name;
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBroken">Seats are left in it.</exception>
    public async Task CloseAsync(Guid teamId, int seenVersion, Actor actor, CancellationToken ct)
    {
        var team = await LoadAsync(teamId, seenVersion, actor, ct);
        if (await db.Seats.AnyAsync(s => s.TeamId == teamId && s.ClosedAt == null, ct))
        {
            throw new RuleBroken($"{team.Name} still has seats. Move or close them first.");
        }

        team.ClosedAt = clock.UtcNow;
        recorder.Record(actor, team.AreaId, new TeamClosed(team.Name), [Subject.Organisation(team.OrganisationId)]);
        await db.SaveChangesAsync(ct);
    }

    private async Task<Team> LoadAsync(Guid teamId, int seenVersion, Actor actor, CancellationToken ct)
    {
        var team = await db.Teams.FirstOrDefaultAsync(t => t.TeamId == teamId && t.ClosedAt == null, ct) ?? throw new NotThere();
        actor.Require(Permission.ManagePeople, team.AreaId);
        db.Entry(team).Property(t => t.Version).OriginalValue = seenVersion;
        return team;
    }
}
