using Waymark.Core.Shared.History;

namespace Waymark.Core.Improvement;

/// <summary>
/// One action's rating and date as the board may see them at an instant: what was agreed by then, in the order in which
/// it was said. An update that was later, or not agreed, changes nothing; an edit by then counts.
/// </summary>
internal sealed class ActionAsAt
{
    private readonly ImprovementAction _action;
    private readonly DateTime _asAt;
    private readonly IReadOnlyList<ActionUpdate> _updates;
    private readonly IReadOnlyList<(Change Change, HistoryEvent Event)> _history;

    /// <param name="action">The action as it stands now.</param>
    /// <param name="asAt">The instant (UTC).</param>
    /// <param name="updates">Its updates that were not withdrawn, oldest first.</param>
    /// <param name="history">What history says of its edits, removal and return, oldest first.</param>
    public ActionAsAt(ImprovementAction action, DateTime asAt, IReadOnlyList<ActionUpdate> updates, IReadOnlyList<(Change Change, HistoryEvent Event)> history)
    {
        _action = action;
        _asAt = asAt;
        _updates = updates;
        _history = history;
        (RatingId, WaitingOn) = Rated();
        (DueText, DueBy, Slips) = Dated();
    }

    public Guid? RatingId { get; }
    public string? WaitingOn { get; }
    public string? DueText { get; }
    public DateOnly? DueBy { get; }
    public int Slips { get; }

    /// <summary>The update whose words go to the board.</summary>
    public ActionUpdate? Agreed => _updates.LastOrDefault(Counts);

    /// <summary>A newer update that was written but not agreed by then.</summary>
    public ActionUpdate? Unagreed => _updates.LastOrDefault(u => u.At <= _asAt && !Counts(u)) is { } waiting && (Agreed is null || waiting.At > Agreed.At) ? waiting : null;

    public int UpdatesAfter(DateTime? since) => _updates.Count(u => u.At <= _asAt && (since is null || u.At > since));

    public bool IsIn => (_action.AddedAt is null || _action.AddedAt <= _asAt) && !IsRemoved;

    public bool IsRemoved => (_action.RemovedAt <= _asAt && _action.RemovedAt is not null) || _history.FirstOrDefault(h => h.Change.At > _asAt && h.Event is ActionRemoved or ActionRestored).Event is ActionRestored;

    /// <summary>A text member as it was: edits after the instant are undone, newest first.</summary>
    public string? Text(string what, string? now)
    {
        foreach (var edit in _history.Reverse().Where(h => h.Change.At > _asAt).Select(h => h.Event).OfType<ActionEdited>())
        {
            if (edit.Changes.FirstOrDefault(c => c.What == what) is { } change)
            {
                now = change.Was;
            }
        }

        return now;
    }

    private bool Counts(ActionUpdate update) => update.At <= _asAt && update.AgreedAt <= _asAt;

    private (Guid? Rating, string? WaitingOn) Rated()
    {
        if (Agreed is { } agreed)
        {
            return (agreed.RatingStateId, agreed.WaitingOn);
        }

        return _updates.FirstOrDefault(u => u.Before is not null)?.Before is { } first
            ? (first.RatingStateId, first.WaitingOn)
            : (_action.RatingStateId, _action.WaitingOn);
    }

    private (string? Text, DateOnly? Day, int Slips) Dated()
    {
        var moves = Moves().OrderBy(m => m.At).ToList();
        if (moves.Count == 0)
        {
            return (_action.DueText, _action.DueBy, _action.Slips);
        }

        var (text, day) = (moves[0].WasText, moves[0].Was);
        var slips = Math.Max(0, _action.Slips - moves.Count(m => m.Now > m.Was));
        foreach (var move in moves.Where(m => m.IsCounted))
        {
            if (move.Now > day)
            {
                slips++;
            }

            (text, day) = (move.NowText, move.Now);
        }

        return (text, day, slips);
    }

    private IEnumerable<DateMove> Moves() =>
        _updates.Where(u => u.NewDueBy is not null)
            .Select(u => new DateMove(u.At, Counts(u), u.Before?.DueText, u.Before?.DueBy, PlanDate.InWords(u.NewDueBy!.Value), u.NewDueBy))
            .Concat(_history.Where(h => h.Event is ActionEdited { Due: not null })
                .Select(h => (h.Change.At, Due: ((ActionEdited)h.Event).Due!))
                .Select(e => new DateMove(e.At, e.At <= _asAt, e.Due.WasText, e.Due.Was, e.Due.NowText, e.Due.Now)));

    private sealed record DateMove(DateTime At, bool IsCounted, string? WasText, DateOnly? Was, string? NowText, DateOnly? Now);
}
