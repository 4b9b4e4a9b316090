using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>Adds a team to an organisation.</summary>
[Operation]
public sealed class AddTeam(AppDb db, Recorder recorder, UkClock clock)
{
    public const string NoName = "Enter the team's name";

    public sealed record Request
    {
        public required Guid OrganisationId { get; init; }
        public required string Name { get; init; }
    }

    /// <exception cref="RuleBroken">No name, or one that is taken.</exception>
    public async Task<Guid> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var organisation = await db.Organisations.FirstOrDefaultAsync(o => o.OrganisationId == request.OrganisationId && o.ClosedAt == null, ct) ?? throw new NotThere();
        actor.Require(Permission.ManagePeople, organisation.AreaId);
        var name = SeatBook.Text(nameof(Request.Name), request.Name, NoName);
        var team = await db.TeamNamedAsync(organisation.OrganisationId, name, except: null, ct);
        if (team is { ClosedAt: null })
        {
            throw new RuleBroken(nameof(Request.Name), $"There is a team named {team.Name} already.");
        }

        if (team is null)
        {
            team = new Team { TeamId = clock.NewId(), AreaId = organisation.AreaId, OrganisationId = organisation.OrganisationId, Name = name };
            db.Teams.Add(team);
        }

        (team.Name, team.ClosedAt) = (name, null);
        recorder.Record(actor, organisation.AreaId, new TeamAdded(name, organisation.Name), [Subject.Organisation(organisation.OrganisationId)]);
        await db.SaveChangesAsync(ct);
        return team.TeamId;
    }
}

internal static class TeamNames
{
    /// <summary>The organisation's team of that name, open or closed, whatever the capitals.</summary>
    public static async Task<Team?> TeamNamedAsync(this AppDb db, Guid organisationId, string name, Guid? except, CancellationToken ct) =>
        (await db.Teams.Where(t => t.OrganisationId == organisationId && t.TeamId != except).ToListAsync(ct))
            .Find(t => string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase));
}
