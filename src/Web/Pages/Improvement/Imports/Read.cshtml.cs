using Waymark.Core.Identity;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;
using Waymark.PlanReader;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>What was read, beside the document's own words and the place they stand at.</summary>
[Needs(Permission.SeeDraft)]
public sealed class ReadModel(AppDb db) : ImportPage(db)
{
    public sealed record Part(int Place, string Name, IReadOnlyList<ReadObjective> Objectives, IReadOnlyList<string> Outcomes, IReadOnlyList<SettledAction> Actions);

    /// <summary>A cell of the document: its heading in plain words and what stands in it.</summary>
    public sealed record Cell(string Heading, string Words);

    public IReadOnlyList<Part> Parts { get; private set; } = [];
    public ILookup<int, PlanQuestionBrief> Questions { get; private set; } = null!;

    public sealed record PlanQuestionBrief(Guid Id, string Heading, bool IsOpen);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        var byPriority = Plan.Actions.ToLookup(a => a.Priority ?? 0);
        var parts = Plan.Read.Priorities
            .Select((p, index) => new Part(index + 1, $"{p.Ref} {p.Title}".Trim(), p.Objectives, p.Outcomes, [.. byPriority[index + 1]])).ToList();
        Parts = byPriority[0].Any() ? [.. parts, new Part(0, parts.Count == 0 ? "Actions" : "Without a priority", [], [], [.. byPriority[0]])] : parts;
        Questions = Import.Questions.Where(q => q.ActionPlace is not null)
            .ToLookup(q => q.ActionPlace!.Value, q => new PlanQuestionBrief(q.PlanQuestionId, QuestionKind.Of(q.Code).Heading, q.State == Core.Improvement.QuestionState.Open));
    }

    /// <summary>The row's cells as they stand in the document.</summary>
    public static IEnumerable<Cell> Cells(ReadAction read)
    {
        var cells = new List<Cell?>
        {
            Of("Owners", read.OwnersText ?? string.Join("; ", read.Leads.Concat(read.Accountable).Concat(read.Deliverers).Distinct(StringComparer.Ordinal))),
            Of("Date", read.DueText),
            Of("Success", read.SuccessCriteriaText),
            Of("Resources", read.Resources),
            Of("Evidence", read.Evidence),
            Of("Rating", read.Rag),
            Of("Progress", read.Progress),
        };
        cells.AddRange(read.Ratings.Select(r => Of("Rating " + r.Period, r.Value)));
        cells.AddRange(read.Hidden.Select(h => Of("Hidden", h)));
        cells.AddRange(read.Extra.Select(c => Of(c.Key, c.Value)));
        return cells.OfType<Cell>();
    }

    /// <summary>How a date was understood, in words.</summary>
    public static string Understood(SettledAction action) => action switch
    {
        { DueDates.Count: 0 } => "No date",
        { DueBy: { } due } => "Due by " + due.ToUkText(),
        _ when action.DueDates.Exists(d => d is { Precision: DatePrecision.Day, To: null }) => "No date: the day does not exist",
        _ => "No date to miss; counted as open",
    };

    /// <summary>An owner as understood: the person of the plan's key behind initials, and the seat.</summary>
    public string Understood(SettledOwner owner)
    {
        var known = NamesInPlan.InKey(Plan.Read, owner.Name);
        var name = known?.Name is { } full && !string.Equals(full, owner.Name, StringComparison.OrdinalIgnoreCase) ? $"{owner.Name} ({full})" : owner.Name;
        return owner.SeatId is null ? name : $"{name}, matched to {SeatName(owner.SeatId)}";
    }

    private static Cell? Of(string heading, string? words) => string.IsNullOrWhiteSpace(words) ? null : new Cell(heading, words);
}
