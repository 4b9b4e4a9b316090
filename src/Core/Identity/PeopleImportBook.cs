using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>Works through the lines of a file against what the area has, adding to the caller's save.</summary>
public sealed class PeopleImportBook(AppDb db, People people, SeatBook seatBook, WorkStreams workStreams, Invitations invitations, Recorder recorder, UkClock clock)
{
    private readonly HashSet<Guid> _usedSeats = [];
    private readonly HashSet<Guid> _invited = [];
    private Area _area = null!;
    private Actor _actor = null!;
    private List<Organisation> _organisations = [];
    private List<Team> _teams = [];
    private readonly Dictionary<Guid, string> _streamNames = [];
    private List<Seat> _seats = [];
    private (int People, int Seats, int Changed) _counts;

    public async Task<PeopleImportResult> ApplyAsync(Area area, IReadOnlyList<PersonRow> rows, bool invite, Actor actor, CancellationToken ct)
    {
        (_area, _actor) = (area, actor);
        _organisations = await db.Organisations.Where(o => o.AreaId == area.AreaId).ToListAsync(ct);
        _teams = await db.Teams.Where(t => t.AreaId == area.AreaId).ToListAsync(ct);
        _seats = await db.Seats.Include(s => s.Person).Where(s => s.AreaId == area.AreaId && s.ClosedAt == null).ToListAsync(ct);
        var hadAdministrator = HasAdministrator();
        var done = new List<ImportedRow>();
        foreach (var row in rows)
        {
            var errors = PersonRowRules.Check(row, NewKindNeeded(row));
            done.Add(errors.Count > 0 ? new ImportedRow(row, [], errors) : new ImportedRow(row, await ApplyAsync(row, invite, ct), []));
        }

        if (hadAdministrator && !HasAdministrator() && !ReferenceEquals(actor, Actor.System))
        {
            throw new RuleBroken("File", "With this file the area would be left without an administrator. Keep one in it.");
        }

        return new PeopleImportResult(done, _counts.People, _counts.Seats, _counts.Changed, _invited.Count);
    }

    private bool HasAdministrator() => _seats.Exists(s => s is { Role: SeatRole.Administrator, PersonId: not null });

    private bool NewKindNeeded(PersonRow row) => Named(_organisations, o => o.Name, row.Organisation) is null;

    private async Task<List<string>> ApplyAsync(PersonRow row, bool invite, CancellationToken ct)
    {
        var effects = new List<string>();
        var organisation = FindOrAddOrganisation(row, effects);
        var team = row.Team.Length == 0 ? null : FindOrAddTeam(row, organisation, effects);
        var role = SeatRoleWords.ReadRole(row.Role)!.Value;
        var stream = await FindOrAddStreamAsync(row, effects, ct);
        var led = role == SeatRole.WorkStreamLead ? stream : null;
        var place = new SeatDetails(Plain(row.Post), role, organisation.Name, team?.Name, led is null ? null : _streamNames[led.Value]);
        var person = row.Email.Length == 0 ? null : await FindOrAddPersonAsync(row, effects, ct);
        await SeatAsync(organisation, team, led, place, person, effects, ct);
        if (person is { PasswordHash: null } && invite && !await WaitsAsync(person, ct))
        {
            _invited.Add(person.Id);
            await invitations.SendAsync(_actor, _area.AreaId, _area.Name, person, ct);
            effects.Add("Is sent an invitation");
        }

        return effects;
    }

    private async Task<bool> WaitsAsync(Person person, CancellationToken ct)
    {
        var now = clock.RealUtcNow;
        return _invited.Contains(person.Id) || await db.Invitations.AnyAsync(i => i.PersonId == person.Id && i.UsedAt == null && i.ExpiresAt > now, ct);
    }

    private Organisation FindOrAddOrganisation(PersonRow row, List<string> effects)
    {
        if (Named(_organisations, o => o.Name, row.Organisation) is { } found)
        {
            if (found.ClosedAt is not null)
            {
                found.ClosedAt = null;
                recorder.Record(_actor, _area.AreaId, new OrganisationAdded(found.Name, found.Kind), [Subject.Organisation(found.OrganisationId)]);
                effects.Add($"Opens the organisation {found.Name} again");
            }

            return found;
        }

        var organisation = new Organisation
        {
            OrganisationId = clock.NewId(),
            AreaId = _area.AreaId,
            Name = Plain(row.Organisation),
            Kind = SeatRoleWords.ReadKind(row.OrganisationKind)!.Value,
        };
        db.Organisations.Add(organisation);
        _organisations.Add(organisation);
        recorder.Record(_actor, _area.AreaId, new OrganisationAdded(organisation.Name, organisation.Kind), [Subject.Organisation(organisation.OrganisationId)]);
        effects.Add($"Adds the organisation {organisation.Name} ({organisation.Kind.Word()})");
        return organisation;
    }

    private Team FindOrAddTeam(PersonRow row, Organisation organisation, List<string> effects)
    {
        var team = Named(_teams.Where(t => t.OrganisationId == organisation.OrganisationId), t => t.Name, row.Team);
        if (team is { ClosedAt: null })
        {
            return team;
        }

        if (team is null)
        {
            team = new Team { TeamId = clock.NewId(), AreaId = _area.AreaId, OrganisationId = organisation.OrganisationId, Name = Plain(row.Team) };
            db.Teams.Add(team);
            _teams.Add(team);
        }

        team.ClosedAt = null;
        recorder.Record(_actor, _area.AreaId, new TeamAdded(team.Name, organisation.Name), [Subject.Organisation(organisation.OrganisationId)]);
        effects.Add($"Adds the team {team.Name}");
        return team;
    }

    private async Task<Guid?> FindOrAddStreamAsync(PersonRow row, List<string> effects, CancellationToken ct)
    {
        if (row.WorkStream.Length == 0)
        {
            return null;
        }

        var (id, name, isNew) = await workStreams.FindOrAddAsync(_actor, _area.AreaId, Plain(row.WorkStream), ct);
        _streamNames[id] = name;
        if (isNew)
        {
            effects.Add($"Adds the work stream {name}");
        }

        return id;
    }

    private async Task<Person> FindOrAddPersonAsync(PersonRow row, List<string> effects, CancellationToken ct)
    {
        var (person, isNew) = await people.FindOrAddAsync(_actor, _area.AreaId, row.Name, row.Email, ct);
        if (isNew)
        {
            _counts.People++;
            effects.Add($"Adds {person.Name}");
        }

        return person;
    }

    /// <summary>The person's own seat of that post is brought up to date; else a vacant one is taken; else one is added.</summary>
    private async Task SeatAsync(Organisation organisation, Team? team, Guid? stream, SeatDetails place, Person? person, List<string> effects, CancellationToken ct)
    {
        var same = _seats.Where(s => s.OrganisationId == organisation.OrganisationId && Same(s.Post, place.Post) && !_usedSeats.Contains(s.SeatId)).ToList();
        var seat = same.Find(s => s.PersonId == person?.Id && s.Role == place.Role) ?? same.Find(s => s.PersonId == person?.Id)
            ?? same.Find(s => person is null || s.PersonId is null);
        if (seat is null)
        {
            seat = seatBook.NewSeat(
                clock.NewId(), _area.AreaId, new SeatPlace { OrganisationId = organisation.OrganisationId, TeamId = team?.TeamId, Post = place.Post, Role = place.Role, GroupId = stream }, place, person?.Id);
            _seats.Add(seat);
            _usedSeats.Add(seat.SeatId);
            _counts.Seats++;
            recorder.Record(_actor, _area.AreaId, new SeatAdded(place, person?.Name), About(seat, person));
            effects.Add(person is null ? $"Adds the vacant seat {place.Post} ({place.Role.Word()})" : $"Adds the seat {place.Post} ({place.Role.Word()})");
            return;
        }

        _usedSeats.Add(seat.SeatId);
        var before = effects.Count;
        HandOver(seat, person, effects);
        await ChangeAsync(seat, team, stream, place, effects, person, ct);
        _counts.Changed += effects.Count > before ? 1 : 0;
    }

    private void HandOver(Seat seat, Person? person, List<string> effects)
    {
        if (person is null || seat.PersonId == person.Id)
        {
            return;
        }

        seat.PersonId = person.Id;
        recorder.Record(_actor, _area.AreaId, new SeatHandedOver(seat.Post, null, person.Name), About(seat, person));
        effects.Add($"Takes the vacant seat {seat.Post}");
    }

    private async Task ChangeAsync(Seat seat, Team? team, Guid? stream, SeatDetails place, List<string> effects, Person? person, CancellationToken ct)
    {
        if (seat.Role == place.Role && seat.TeamId == team?.TeamId && seat.GroupId == stream)
        {
            return;
        }

        var before = new SeatDetails(
            seat.Post, seat.Role, place.Organisation, _teams.Find(t => t.TeamId == seat.TeamId)?.Name, await workStreams.NameAsync(seat.GroupId, ct));
        (seat.Role, seat.TeamId, seat.GroupId) = (place.Role, team?.TeamId, stream);
        recorder.Record(_actor, _area.AreaId, new SeatChanged(before, place with { Post = seat.Post }), About(seat, person));
        effects.AddRange(
            new (string Name, string? From, string? To)[]
            {
                ("role", before.Role.Word(), place.Role.Word()),
                ("team", before.Team, place.Team),
                ("work stream", before.WorkStream, place.WorkStream),
            }
            .Where(c => c.From != c.To)
            .Select(c => $"Changes the {c.Name} from {c.From ?? "none"} to {c.To ?? "none"}"));
    }

    private static List<Subject> About(Seat seat, Person? person) =>
        person is null ? [Subject.Seat(seat.SeatId)] : [Subject.Seat(seat.SeatId), Subject.Person(person.Id)];

    private static T? Named<T>(IEnumerable<T> all, Func<T, string> nameOf, string typed) where T : class =>
        all.FirstOrDefault(x => Same(nameOf(x), Plain(typed)));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string Plain(string cell) => string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
