using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>Begins a local area with an empty history. An operator's act: no seat allows it.</summary>
[Operation]
public sealed class AddArea(AppDb db, Recorder recorder, UkClock clock)
{
    public sealed record Request
    {
        public required string Name { get; init; }

        /// <summary>The council's name; null when the area starts without an organisation.</summary>
        public string? Council { get; init; }
        public bool IsDemonstration { get; init; }
    }

    /// <exception cref="RuleBroken">No name, or an area of that name.</exception>
    public async Task<Area> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        actor.Require(Permission.ManagePeople, Guid.Empty);
        var name = SeatBook.Text(nameof(Request.Name), request.Name, "Give the area a name.");
        if (name.Length > 120)
        {
            throw new RuleBroken(nameof(Request.Name), "Use 120 characters or fewer for the area's name.");
        }

        if (await db.Areas.AnyAsync(a => a.Name == name, ct))
        {
            throw new RuleBroken(nameof(Request.Name), $"There is an area named {name} already.");
        }

        var area = new Area { AreaId = clock.NewId(), Name = name, IsDemonstration = request.IsDemonstration, AddedAt = clock.UtcNow };
        db.AddRange(area, new HistoryHead { AreaId = area.AreaId });
        recorder.Record(actor, area.AreaId, new AreaAdded(name, area.IsDemonstration), [Subject.Area(area.AreaId)]);
        if (!string.IsNullOrWhiteSpace(request.Council))
        {
            var council = new Organisation
            {
                OrganisationId = clock.NewId(),
                AreaId = area.AreaId,
                Name = SeatBook.Text(nameof(Request.Council), request.Council, ""),
                Kind = OrganisationKind.Council,
            };
            db.Organisations.Add(council);
            recorder.Record(actor, area.AreaId, new OrganisationAdded(council.Name, council.Kind), [Subject.Organisation(council.OrganisationId)]);
        }

        await db.SaveChangesAsync(ct);
        return area;
    }
}
