using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Layout;

/// <summary>One walk over the lines before an action: which of them head priorities, objectives and outcomes.</summary>
internal sealed class OutlinePass(Outline outline, string? top, List<string> prefixes)
{
    private enum Listing
    {
        None,
        Objectives,
        Outcomes,
        TitleNext,
    }

    private readonly List<Between> _left = [];
    private readonly List<(PriorityDraft? Under, string Text, bool IsHeading)> _outcomes = [];
    private readonly List<string> _loose = [];
    private PriorityDraft? _outcomesOf;
    private Listing _listing;

    /// <summary>The priority these lines open, or null.</summary>
    public PriorityDraft? Opened { get; private set; }

    /// <summary>How many left-over lines stood before an outcomes heading that no priority claimed.</summary>
    public int OutcomesAt { get; private set; }

    public List<Between> Read(List<Between> pieces)
    {
        var from = top is null ? 0 : LastPriorityLine(pieces);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!Take(pieces[i], mayOpen: i >= from))
            {
                _left.Add(pieces[i]);
            }
        }

        return _left;
    }

    /// <summary>Outcomes go to the priority they follow, to the one they stand under, or to one that only its outcomes head.</summary>
    public void KeepOutcomes(PriorityDraft? untitled)
    {
        foreach (var (of, text, isHeading) in _outcomes)
        {
            var owner = Opened is null && untitled is not null ? untitled : of ?? outline.Current;
            if (owner is null)
            {
                _left.Add(new Between { Text = text, Where = "" });
            }
            else if (isHeading)
            {
                owner.AsWritten.Add(text);
            }
            else
            {
                owner.Outcomes.Add(text);
            }
        }

        if (_loose.Count > 0 && (Opened ?? outline.Current) is { } under)
        {
            foreach (var text in _loose)
            {
                under.AddObjective(null, text, text);
            }
        }
    }

    /// <summary>Front matter may be numbered too; the last line that carries the number counts.</summary>
    private int LastPriorityLine(List<Between> pieces)
    {
        var last = pieces.FindLastIndex(piece => Labels.Parse(piece.Text) is { Number: var number } label && number == top && (label.Word.Length == 0 || Outline.IsPriorityWord(label.Word)));
        return Math.Max(0, last);
    }

    private bool Take(Between piece, bool mayOpen)
    {
        var text = Words.TrimListMark(piece.Text);
        var label = Labels.Parse(text);
        if (_listing == Listing.TitleNext)
        {
            _listing = Listing.None;
            if (label.Number.Length == 0 && text.Length > 0 && Labels.AfterOutcomes(text) is null)
            {
                Opened!.Title = text;
                return true;
            }
        }

        return TakeHeading(piece, text)
            || (top is not null && mayOpen && TakePriority(piece, label))
            || (top is not null && TakeObjective(piece, label))
            || TakeListed(piece, text);
    }

    private bool TakePriority(Between piece, Label label)
    {
        if (label.Number != top || (label.Word.Length == 0 && piece.IsListItem) || (label.Word.Length > 0 && !Outline.IsPriorityWord(label.Word)))
        {
            return false;
        }

        var objectives = Labels.ObjectivesInside(label.Rest, out var title);
        Opened = outline.Open(top, title.Length > 0 ? title : null, objectives.Length > 0 ? $"{label.Number}. {title} Objectives:" : piece.Text);
        _listing = title.Length > 0 ? Listing.None : Listing.TitleNext;
        AddObjectives(Opened, objectives);
        return true;
    }

    private void AddObjectives(PriorityDraft priority, string objectives)
    {
        var parts = Labels.Numbered(objectives, top!);
        foreach (var (number, text) in parts)
        {
            priority.AddObjective(number, text, $"{number} {text}");
        }

        if (parts.Count == 0)
        {
            foreach (var text in objectives.Split(" : ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(text => text.TrimStart(':', ' ')))
            {
                priority.AddObjective(null, text, text);
            }
        }
    }

    private bool TakeObjective(Between piece, Label label)
    {
        if (label.Number.Length == 0 || !(prefixes.Contains(label.Number) || label.Number.StartsWith(top + ".", StringComparison.Ordinal)) || label.Number == top)
        {
            return false;
        }

        if (outline.Current is not { } priority || priority.Ref != top)
        {
            return false;
        }

        var parts = label.Word.Length == 0 ? Labels.Numbered(Words.TrimListMark(piece.Text), top!) : [];
        if (parts.Count > 1)
        {
            foreach (var (number, text) in parts)
            {
                priority.AddObjective(number, text, $"{number} {text}");
            }

            return true;
        }

        priority.AddObjective(label.Number, label.Rest, piece.Text);
        outline.SetObjective(label.Number);
        return true;
    }

    /// <summary>A row of two cells such as "Outcomes | …": every line of the second cell is one of them.</summary>
    private bool TakeLabelled(Between piece)
    {
        if (piece.Row?.Cells.FindAll(cell => !cell.IsBlank && !cell.ContinuesAbove) is not [var head, var body])
        {
            return false;
        }

        var isOutcomes = Labels.AfterOutcomes(head.Text) is { Length: 0 };
        if (!isOutcomes && Labels.AfterObjectives(head.Text) is not { Length: 0 })
        {
            return false;
        }

        _outcomesOf = Opened is null && outline.HasActionsSincePriority ? outline.Current : Opened;
        _listing = isOutcomes ? Listing.Outcomes : Listing.Objectives;
        Keep(head.Text);
        foreach (var line in body.Lines)
        {
            TakeLabelledLine(line.Label is null ? line.Text : $"{line.Label} {line.Text}");
        }

        _listing = Listing.None;
        return true;
    }

    private void TakeLabelledLine(string line)
    {
        var text = Words.TrimListMark(line);
        var label = Labels.Parse(text);
        if (_listing == Listing.Objectives && label.Number.Length > 0 && (Opened ?? outline.Current) is { } priority)
        {
            priority.AddObjective(label.Number, label.Rest, line);
        }
        else
        {
            Add(_listing, text);
        }
    }

    private bool TakeHeading(Between piece, string text)
    {
        if (TakeLabelled(piece))
        {
            return true;
        }

        if (Labels.AfterOutcomes(text) is { } outcomes)
        {
            _outcomesOf = Opened is null && outline.HasActionsSincePriority ? outline.Current : Opened;
            OutcomesAt = Opened is null ? _left.Count : 0;
            return StartListing(Listing.Outcomes, piece, outcomes);
        }

        if (Labels.AfterObjectives(text) is { } objectives)
        {
            return StartListing(Listing.Objectives, piece, objectives);
        }

        return false;
    }

    private bool StartListing(Listing listing, Between piece, string rest)
    {
        _listing = listing;
        if (rest.Length == 0)
        {
            Keep(piece.Text);
            return true;
        }

        var parts = top is null ? [] : Labels.Numbered(rest, top);
        if (parts.Count > 0 && outline.Current is { } priority && priority.Ref == top)
        {
            foreach (var (number, text) in parts)
            {
                priority.AddObjective(number, text, $"{number} {text}");
            }

            Keep(piece.Text[..^rest.Length].Trim());
            _listing = Listing.None;
            return true;
        }

        Keep(piece.Text[..^rest.Length].Trim());
        _listing = piece.IsBanner ? Listing.None : listing;
        return Add(listing, rest);
    }

    private bool TakeListed(Between piece, string text)
    {
        if (_listing == Listing.None || text.Length == 0)
        {
            return false;
        }

        // A row across the table or a new heading ends the list.
        if (piece.IsBanner || piece.Row is not null || piece.IsHeading)
        {
            _listing = Listing.None;
            return false;
        }

        return Add(_listing, text);
    }

    private bool Add(Listing listing, string text)
    {
        if (listing == Listing.Outcomes)
        {
            _outcomes.Add((_outcomesOf, text, false));
        }
        else
        {
            _loose.Add(text);
        }

        return true;
    }

    /// <summary>The words "Objectives:" themselves are kept with the priority.</summary>
    private void Keep(string heading)
    {
        if (_listing == Listing.Outcomes)
        {
            _outcomes.Add((_outcomesOf, heading, true));
        }
        else if ((Opened ?? outline.Current) is { } owner)
        {
            owner.AsWritten.Add(heading);
        }
        else
        {
            _left.Add(new Between { Text = heading, Where = "" });
        }
    }
}
