using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>Reads actions as lists show them, in three queries.</summary>
internal sealed class ActionLines(AppDb db, UkClock clock)
{
    /// <param name="actions">What the person may see; removed ones are left out here.</param>
    /// <param name="scheme">Every state that these actions may have.</param>
    /// <param name="cycleStart">Since when an update of a plan counts for the next board.</param>
    public async Task<IReadOnlyList<ActionLine>> ReadAsync(
        IQueryable<ImprovementAction> actions, IEnumerable<RatingState> scheme, Func<Guid, DateTime> cycleStart, CancellationToken ct)
    {
        var standing = actions.Standing();
        var rows = await standing.AsNoTracking()
            .Select(a => new
            {
                Action = a,
                Stream = db.Groups.Where(g => g.GroupId == a.GroupId).Select(g => g.Name).FirstOrDefault(),
                Author = db.Seats.Where(s => s.SeatId == a.UpdateAuthorSeatId)
                    .Select(s => new { Person = s.Person == null ? null : s.Person.Name, s.Post }).FirstOrDefault(),
                Parent = db.ImprovementActions.Where(p => p.ImprovementActionId == a.ParentActionId && p.RemovedAt == null)
                    .Select(p => new ParentDate(p.Ref, p.DueBy)).FirstOrDefault(),
            })
            .ToListAsync(ct);
        var owners = await standing.SelectMany(a => a.Owners)
            .OrderBy(o => o.Kind).ThenBy(o => o.Order)
            .Select(o => new
            {
                o.ImprovementActionId,
                o.Kind,
                o.NameAsWritten,
                Now = db.Seats.Where(s => s.SeatId == o.SeatId).Select(s => s.Person != null ? s.Person.Name : s.Post).FirstOrDefault(),
                o.SeatId,
            })
            .ToListAsync(ct);
        var latest = await db.ActionUpdates.Newest().AsNoTracking()
            .Where(u => standing.Any(a => a.ImprovementActionId == u.ImprovementActionId))
            .ToDictionaryAsync(u => u.ImprovementActionId, ct);
        var ownersOf = owners.ToLookup(o => o.ImprovementActionId, o => new OwnerName(o.Kind, o.NameAsWritten, o.Now, o.SeatId));
        var states = scheme.ToDictionary(s => s.RatingStateId);
        return [.. rows.Select(row =>
        {
            var line = new ActionLine
            {
                Action = row.Action,
                State = row.Action.RatingStateId is { } state ? states.GetValueOrDefault(state) : null,
                Owners = [.. ownersOf[row.Action.ImprovementActionId]],
                UpdateAuthor = row.Author?.Person ?? row.Author?.Post,
                UpdateAuthorIsVacant = row.Author is { Person: null },
                WorkStream = row.Stream,
                Latest = latest.GetValueOrDefault(row.Action.ImprovementActionId),
            };
            line.Facts = ActionFacts.Of(line, row.Parent, clock.Today, cycleStart(row.Action.ImprovementPlanId));
            return line;
        })];
    }
}
