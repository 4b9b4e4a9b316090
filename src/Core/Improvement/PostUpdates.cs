using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>Saves the rows of a sheet of updates: all that changed together, or none when one is refused.</summary>
[Operation]
public sealed class PostUpdates(AppDb db, Recorder recorder, UkClock clock)
{
    /// <summary>One row that cannot be saved as it is.</summary>
    /// <param name="Field">Property of <see cref="PostUpdate.Request"/>, or null for the whole row.</param>
    public sealed record Refusal(Guid ActionId, string? Field, string Message);

    /// <summary>How many updates were saved, or why none was.</summary>
    public sealed record Result(int Saved, IReadOnlyList<Refusal> Refusals);

    /// <param name="rows">The changed rows, at most one for an action.</param>
    public async Task<Result> RunAsync(IReadOnlyList<PostUpdate.Request> rows, Actor actor, CancellationToken ct)
    {
        if (rows.Count == 0)
        {
            return new Result(0, []);
        }

        var desk = await UpdateDesk.OpenAsync(db, recorder, clock, [.. rows.Select(r => r.ActionId)], actor, ct);
        var refusals = rows.SelectMany(row => Refusals(desk, row)).ToList();
        if (refusals.Count > 0)
        {
            return new Result(0, refusals);
        }

        foreach (var row in rows)
        {
            desk.Write(row);
        }

        await db.SaveChangesAsync(ct);
        return new Result(rows.Count, []);
    }

    private static IEnumerable<Refusal> Refusals(UpdateDesk desk, PostUpdate.Request row)
    {
        if (row.SeenVersion is { } seen && seen != desk.Action(row.ActionId).Version)
        {
            return [new Refusal(row.ActionId, null, "Someone else changed this action while you were writing. It is shown as it stands now: look, and save again")];
        }

        return desk.Check(row).Select(r => new Refusal(row.ActionId, r.Field, r.Message));
    }
}
