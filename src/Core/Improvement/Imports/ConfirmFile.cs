using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement.Imports;

/// <summary>First of the three answers that block going live: this is the current file, and this is what the plan is called.</summary>
[Operation]
public sealed class ConfirmFile(AppDb db, Recorder recorder)
{
    public sealed record Request
    {
        public required Guid PlanImportId { get; init; }
        public required int SeenVersion { get; init; }
        public required bool IsCurrent { get; init; }
        public required string? Title { get; init; }

        /// <summary>The plan's own date, when it has one.</summary>
        public DateOnly? Date { get; init; }
    }

    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var import = await db.LoadForSettlingAsync(request.PlanImportId, request.SeenVersion, actor, ct);
        if (!request.IsCurrent)
        {
            throw new RuleBroken(nameof(request.IsCurrent), "Tick the box if this is the current file. If it is not, discard this import and upload the current one");
        }

        var title = request.Title?.Trim();
        if (string.IsNullOrEmpty(title))
        {
            throw new RuleBroken(nameof(request.Title), "Enter what the plan is called");
        }

        if (title.Length > 500)
        {
            throw new RuleBroken(nameof(request.Title), "The title must be 500 characters or fewer");
        }

        import.IsCurrentFileConfirmed = true;
        import.Title = title;
        if (import.Date != request.Date)
        {
            import.Date = request.Date;
            import.DateText = request.Date?.ToUkText();
        }

        recorder.Record(actor, import.AreaId, new ImportFileConfirmed(import.Title, import.DateText), [Subject.Import(import.PlanImportId)]);
        await db.SaveChangesAsync(ct);
    }
}
