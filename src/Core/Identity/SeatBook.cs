using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Identity;

/// <summary>Where a seat stands and what it may do, as asked for by a form.</summary>
public sealed record SeatPlace
{
    public required Guid OrganisationId { get; init; }
    public Guid? TeamId { get; init; }
    public required string Post { get; init; }
    public required SeatRole Role { get; init; }

    /// <summary>The work stream, for a work-stream lead.</summary>
    public Guid? GroupId { get; init; }
}

/// <summary>What the operations on seats share.</summary>
public sealed class SeatBook(AppDb db, WorkStreams workStreams)
{
    public const int LongestName = 200;

    /// <summary>Checks a place against its area and says it in words. Everything in it must be the area's own and open.</summary>
    /// <exception cref="NotThere">An organisation, team or work stream of elsewhere.</exception>
    /// <exception cref="RuleBroken">No post, or no work stream for a work-stream lead.</exception>
    public async Task<SeatDetails> CheckAsync(Guid areaId, SeatPlace place, CancellationToken ct)
    {
        var post = Text(nameof(SeatPlace.Post), place.Post, "Enter the post, such as Head of SEND");
        var organisation = await db.Organisations.Where(o => o.OrganisationId == place.OrganisationId && o.AreaId == areaId && o.ClosedAt == null)
            .Select(o => o.Name).FirstOrDefaultAsync(ct) ?? throw new NotThere();
        string? team = null;
        if (place.TeamId is { } teamId)
        {
            var found = await db.Teams.FirstOrDefaultAsync(t => t.TeamId == teamId && t.AreaId == areaId && t.ClosedAt == null, ct) ?? throw new NotThere();
            team = found.OrganisationId == place.OrganisationId
                ? found.Name
                : throw new RuleBroken(nameof(SeatPlace.TeamId), $"{found.Name} is not a team of {organisation}. Choose one of its teams, or none.");
        }

        return new SeatDetails(post, place.Role, organisation, team, await WorkStreamAsync(areaId, place, ct));
    }

    /// <summary>Adds a checked seat to the caller's save.</summary>
    public Seat NewSeat(Guid seatId, Guid areaId, SeatPlace place, SeatDetails details, Guid? personId)
    {
        var seat = new Seat
        {
            SeatId = seatId,
            AreaId = areaId,
            OrganisationId = place.OrganisationId,
            TeamId = place.TeamId,
            Post = details.Post,
            Role = place.Role,
            GroupId = place.GroupId,
            PersonId = personId,
        };
        db.Seats.Add(seat);
        return seat;
    }

    /// <summary>The seat as it stands, in words.</summary>
    public async Task<SeatDetails> DetailsAsync(Seat seat, CancellationToken ct) => new(
        seat.Post,
        seat.Role,
        await db.Organisations.Where(o => o.OrganisationId == seat.OrganisationId).Select(o => o.Name).FirstAsync(ct),
        await db.Teams.Where(t => t.TeamId == seat.TeamId).Select(t => t.Name).FirstOrDefaultAsync(ct),
        await workStreams.NameAsync(seat.GroupId, ct));

    /// <exception cref="RuleBroken">Without these seats nobody could look after the area's people any more.</exception>
    public async Task KeepAdministratorAsync(Actor actor, Guid areaId, IReadOnlyCollection<Guid> losing, CancellationToken ct)
    {
        var others = db.Seats.Where(s => s.AreaId == areaId && s.Role == SeatRole.Administrator && s.PersonId != null && s.ClosedAt == null && !losing.Contains(s.SeatId));
        if (!ReferenceEquals(actor, Actor.System) && !await others.AnyAsync(ct))
        {
            throw new RuleBroken("The area would be left without an administrator. Give someone else an administrator's seat first.");
        }
    }

    /// <summary>Trims a name and refuses it empty, too long or with control characters.</summary>
    public static string Text(string field, string? typed, string whenEmpty)
    {
        var text = string.Join(' ', (typed ?? "").Split([' ', '\t', '\r', '\n', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length switch
        {
            0 => throw new RuleBroken(field, whenEmpty),
            > LongestName => throw new RuleBroken(field, $"Use {LongestName} characters or fewer."),
            _ when text.Any(char.IsControl) => throw new RuleBroken(field, "Use letters, digits and punctuation only."),
            _ => text,
        };
    }

    private async Task<string?> WorkStreamAsync(Guid areaId, SeatPlace place, CancellationToken ct)
    {
        if (place.Role != SeatRole.WorkStreamLead)
        {
            return place.GroupId is null ? null : throw new RuleBroken(nameof(SeatPlace.GroupId), "Only a work-stream lead's seat covers a work stream. Leave it empty.");
        }

        return place.GroupId is { } groupId
            ? await workStreams.OpenNameAsync(areaId, groupId, ct) ?? throw new NotThere()
            : throw new RuleBroken(nameof(SeatPlace.GroupId), "Choose the work stream that this seat leads.");
    }
}
