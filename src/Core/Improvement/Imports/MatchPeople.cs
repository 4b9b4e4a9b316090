using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.PlanReader;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Says who the names in the document are: a seat of the area, a seat that writes for a board, or someone to invite later.</summary>
[Operation]
public sealed class MatchPeople(AppDb db, Recorder recorder)
{
    public sealed record Request
    {
        public required Guid PlanImportId { get; init; }
        public required int SeenVersion { get; init; }

        /// <summary>The names decided; a name that is not given keeps what was said of it before.</summary>
        public required IReadOnlyList<SettledName> Names { get; init; }
    }

    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var import = await db.LoadForSettlingAsync(request.PlanImportId, request.SeenVersion, actor, ct);
        var seats = (await AreaSeats.LoadAsync(db, import.AreaId, ct)).ToDictionary(s => s.SeatId);
        var names = NamesInPlan.Of(PlanJson.Parse(import.ReadJson)).ToDictionary(n => n.Name, StringComparer.Ordinal);
        var people = import.People.ToDictionary(n => n.Name, StringComparer.Ordinal);
        foreach (var name in request.Names)
        {
            if (!names.ContainsKey(name.Name))
            {
                throw new RuleBroken($"“{name.Name}” is not a name in this plan. Reload the page and try again");
            }

            if (name.Choice != NameChoice.Later && (name.SeatId is not { } id || !seats.ContainsKey(id)))
            {
                throw new RuleBroken($"Choose who “{name.Name}” is, or leave them to be invited later");
            }

            people[name.Name] = name.Choice == NameChoice.Later ? name with { SeatId = null } : name;
        }

        import.People = [.. people.Values.OrderBy(p => p.Name, StringComparer.Ordinal)];
        recorder.Record(actor, import.AreaId, new ImportPeopleMatched(request.Names), [Subject.Import(import.PlanImportId)]);
        await db.SaveChangesAsync(ct);
    }
}
