using Waymark.PlanReader.Sources;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>Priorities, objectives and outcomes, found in the text between actions once the next action's ref is known.</summary>
internal sealed class Outline
{
    private static readonly HashSet<string> PriorityWords = new(StringComparer.Ordinal)
    {
        "priority", "priority action", "priority area", "theme", "workstream", "work stream", "strand", "goal", "pillar", "area for priority action", "area for improvement", "area for development",
        "area of weakness", "area of significant weakness", "area of focus", "focus area", "area", "weakness", "recommendation", "project", "programme", "key priority", "strategic priority",
        "improvement priority", "key issue", "aim", "inspection priority", "objective", "strategic objective", "outcome", "key objective",
    };

    private readonly List<PriorityDraft> _priorities = [];
    private PriorityDraft? _current;
    private string? _objective;
    private bool _actionsSince;
    private int _opened;

    /// <summary>A heading over the table is its priority, so that a column of groups holds objectives.</summary>
    private bool _headed;

    public IReadOnlyList<PriorityDraft> Priorities => _priorities;

    /// <summary>Priorities without a number are numbered in reading order, like actions: "#1".</summary>
    public void NumberPriorities()
    {
        for (var i = 0; i < _priorities.Count; i++)
        {
            _priorities[i].Ref ??= FormattableString.Invariant($"#{i + 1}");
        }
    }

    /// <summary>Reads what stood before an action and returns the pieces that head nothing.</summary>
    /// <param name="pieces">The text since the last action.</param>
    /// <param name="reference">The next action's ref, or null after the last action.</param>
    /// <param name="opensTable">True when the action is the first of its table or sheet.</param>
    public List<Between> Read(List<Between> pieces, string? reference, bool opensTable)
    {
        var opened = _opened;
        var prefixes = reference is null || reference.StartsWith('#') ? [] : Refs.Prefixes(reference).ToList();
        var top = prefixes.Count > 0 ? prefixes[^1] : null;
        var pass = new OutlinePass(this, top, prefixes);
        var left = pass.Read(pieces);
        PriorityDraft? untitled = null;
        if (top is not null && _current?.Ref != top && pass.Opened is null)
        {
            untitled = Untitled(left, pass.OutcomesAt, top);
        }

        if (top is null && reference is not null && pass.Opened is null)
        {
            Unnumbered(left, opensTable);
        }

        pass.KeepOutcomes(untitled);
        _headed = opensTable ? _opened > opened : _headed;
        return left;
    }

    public void Place(ActionDraft action)
    {
        _actionsSince = true;
        var prefixes = action.IsUnnumbered ? [] : Refs.Prefixes(action.Ref).ToList();
        action.Priority = prefixes.Count > 0 && _priorities.Find(priority => priority.Ref == prefixes[^1]) is { } own ? own : action.Priority ?? _current;
        action.ObjectiveRef = prefixes.Find(prefix => action.Priority?.Objectives.Exists(objective => objective.Ref == prefix) == true)
            ?? (_objective is not null && action.IsUnnumbered ? _objective : null);
    }

    /// <summary>A cell of a priority or objective column begins a new group.</summary>
    public void EnterColumn(string text, int level) => Enter(text, _headed ? level + 1 : level);

    private void Enter(string text, int level)
    {
        var label = Labels.Parse(text);
        var (reference, title) = label.Number.Length > 0 ? (label.Number, label.Rest.Length > 0 ? label.Rest : text) : (null, text);
        if (level == 0 || _current is null)
        {
            var known = _priorities.Find(priority => (reference is not null && priority.Ref == reference) || priority.Title == title);
            if (known is not null)
            {
                (_current, _objective) = (known, known == _current ? _objective : null);
                _opened++;
                return;
            }

            Open(reference, title, text);
            return;
        }

        _objective = _current.AddObjective(reference, title, text).Ref;
    }

    internal PriorityDraft Open(string? reference, string? title, string asWritten)
    {
        var known = reference is null ? null : _priorities.Find(priority => priority.Ref == reference);
        if (known is null)
        {
            known = new PriorityDraft(reference, title);
            _priorities.Add(known);
        }
        else
        {
            known.Title ??= title;
        }

        known.AsWritten.Add(asWritten);
        (_current, _objective, _actionsSince) = (known, null, false);
        _opened++;
        return known;
    }

    internal PriorityDraft? Current => _current;

    internal bool HasActionsSincePriority => _actionsSince;

    internal static bool IsPriorityWord(string word) => PriorityWords.Contains(word);

    internal void SetObjective(string? reference) => _objective = reference;

    /// <summary>The next action says "2.1" and no line says "2": the line before the outcomes is the priority.</summary>
    private PriorityDraft? Untitled(List<Between> left, int outcomesAt, string top)
    {
        var at = outcomesAt > 0 ? Math.Min(outcomesAt, left.Count) - 1 : left.FindLastIndex(piece => piece.IsBanner || piece.IsHeading);
        if (at < 0 || at >= left.Count || _priorities.Exists(priority => priority.Ref == top) || (_priorities.Count == 0 && outcomesAt == 0))
        {
            return null;
        }

        var opened = Open(top, Words.TrimListMark(left[at].Text), left[at].Text);
        left.RemoveAt(at);
        return opened;
    }

    /// <summary>Actions without dotted refs: banner rows, labelled lines, or the heading over the table.</summary>
    private void Unnumbered(List<Between> left, bool opensTable)
    {
        var banners = left.FindAll(piece => piece.IsBanner && !opensTable);
        if (banners.Count > 0)
        {
            Enter(banners[0].Text, 0);
            foreach (var lower in banners.Skip(1))
            {
                Enter(lower.Text, 1);
            }

            left.RemoveAll(banners.Contains);
            return;
        }

        var labelled = left.FindLastIndex(piece => IsPriorityWord(Labels.Parse(piece.Text).Word));
        var at = labelled >= 0 ? labelled : opensTable ? left.FindLastIndex(piece => piece.IsHeading || piece.IsBanner) : -1;
        if (at < 0 || at < left.Count - 3)
        {
            return;
        }

        Enter(left[at].Text, 0);
        left.RemoveAt(at);
    }
}
