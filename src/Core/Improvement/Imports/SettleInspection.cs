using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.PlanReader;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Records the inspection that the plan answers: its dates, the weaknesses, who is responsible, and which priority answers each.</summary>
[Operation]
public sealed class SettleInspection(AppDb db, Recorder recorder)
{
    public const int MostWeaknesses = 30;

    public sealed record Request
    {
        public required Guid PlanImportId { get; init; }
        public required int SeenVersion { get; init; }
        public DateOnly? From { get; init; }
        public DateOnly? To { get; init; }
        public DateOnly? Published { get; init; }
        public required IReadOnlyList<SettledWeakness> Weaknesses { get; init; }
    }

    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var import = await db.LoadForSettlingAsync(request.PlanImportId, request.SeenVersion, actor, ct);
        if (request.From is { } from && request.To is { } to && to < from)
        {
            throw new RuleBroken(nameof(request.To), "The inspection cannot end before it starts");
        }

        if ((request.To ?? request.From) is { } end && request.Published < end)
        {
            throw new RuleBroken(nameof(request.Published), "The report cannot be published before the inspection ends");
        }

        var priorities = PlanJson.Parse(import.ReadJson).Priorities.Count;
        var taken = new HashSet<int>();
        foreach (var place in request.Weaknesses.SelectMany(w => w.Priorities))
        {
            if (place < 1 || place > priorities || !taken.Add(place))
            {
                throw new RuleBroken("Each priority answers one weakness. Reload the page and choose again");
            }
        }

        var weaknesses = request.Weaknesses.Where(w => !string.IsNullOrWhiteSpace(w.Text))
            .Select(w => w with { Text = w.Text.Trim(), Bodies = [.. w.Bodies.Select(b => b.Trim()).Where(b => b.Length > 0)] }).ToList();
        if (weaknesses.Count > MostWeaknesses)
        {
            throw new RuleBroken($"A plan can answer up to {MostWeaknesses} weaknesses");
        }

        import.Inspection = new SettledInspection(request.From, request.To ?? request.From, request.Published, weaknesses);
        recorder.Record(actor, import.AreaId, new ImportInspectionSettled(import.Inspection), [Subject.Import(import.PlanImportId)]);
        await db.SaveChangesAsync(ct);
    }
}
