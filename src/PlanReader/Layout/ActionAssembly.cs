using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>Makes finished actions of the gathered rows: owners split, dates read, links and measures found.</summary>
internal sealed class ActionAssembly
{
    private readonly IReadOnlyList<ActionDraft> _drafts;
    private readonly bool _linesWrap;
    private readonly Owners _owners;
    private readonly IReadOnlyList<ReadRatingState> _ratings;
    private readonly List<string> _refs;
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _actionRefs;

    private ActionAssembly(IReadOnlyList<ActionDraft> drafts, IEnumerable<PriorityDraft> priorities, FrontMatter matter, bool linesWrap)
    {
        _drafts = drafts;
        _linesWrap = linesWrap;
        _ratings = matter.Ratings;
        _owners = new Owners(matter.People, drafts.SelectMany(draft => draft.Fields).Where(IsOwner).SelectMany(Lines));
        _refs = [.. drafts.Where(draft => !draft.IsUnnumbered).Select(draft => draft.Ref)];
        _actionRefs = [.. _refs];
        _known = [.. _refs];
        foreach (var priority in priorities)
        {
            _known.UnionWith(priority.Objectives.Where(objective => objective.Ref is not null).Select(objective => objective.Ref!));
            _known.Add(priority.Ref ?? "");
        }
    }

    public static IReadOnlyList<ReadAction> Build(IReadOnlyList<ActionDraft> drafts, IEnumerable<PriorityDraft> priorities, FrontMatter matter, bool linesWrap)
    {
        var assembly = new ActionAssembly(drafts, priorities, matter, linesWrap);
        var families = MeasureFamilies.Of(drafts);
        return [.. SameActions.Merge([.. drafts.Select(draft => assembly.Assemble(draft, families))])];
    }

    private ReadAction Assemble(ActionDraft draft, MeasureFamilies families)
    {
        var title = Whole(draft.TitleText);
        var due = draft.Of(ColumnMeaning.Due).FirstOrDefault();
        var success = Text(draft, ColumnMeaning.Success);
        var leads = Names(draft, ColumnMeaning.Lead);
        var accountable = Names(draft, ColumnMeaning.Accountable);
        var deliverers = Names(draft, ColumnMeaning.Deliverer);
        var progress = draft.Of(ColumnMeaning.Progress).FirstOrDefault(field => field.Column.Period is null);
        var latest = progress ?? draft.Of(ColumnMeaning.Progress).LastOrDefault(field => field.Text.Length > 0);
        var rating = RatingCells.Of(draft, _ratings);
        return new ReadAction
        {
            Ref = draft.Ref,
            ParentRef = draft.IsUnnumbered ? draft.ObjectiveRef : Refs.Prefixes(draft.Ref).FirstOrDefault(prefix => _actionRefs.Contains(prefix) || prefix == draft.ObjectiveRef),
            PriorityRef = draft.Priority?.Ref,
            Title = title ?? (draft.Steps.Count > 0 ? null : ""),
            SubSteps = draft.Steps.Count > 0
                ? [.. draft.Steps.Select(step => new ReadSubStep(step.Text, step.Due))]
                : [.. StepLines.Listed(draft.TitleText).Select(text => new ReadSubStep(text, null))],
            Leads = leads,
            Accountable = accountable,
            Deliverers = deliverers,
            OwnersText = OwnersText(draft, [leads, accountable, deliverers]),
            Resources = Text(draft, ColumnMeaning.Resources),
            Evidence = Text(draft, ColumnMeaning.Evidence),
            SuccessCriteriaText = success,
            DueText = due is null ? null : Whole(string.Join("; ", due.Cells)),
            DueDates = due is null ? [] : Dates(due),
            Rag = rating.Rag,
            Ratings = rating.History,
            Progress = latest is null ? null : Whole(latest.Text),
            Updates = Updates.Of(draft.Of(ColumnMeaning.Progress)),
            Marks = [.. draft.Marks],
            Links = FindLinks(draft, title, success),
            Kpis = families.Measures(draft, success),
            Extra = Extra(draft, rating.Used),
            Hidden = draft.Hidden,
            Where = draft.Where,
        };
    }

    private static bool IsOwner(FieldDraft field) => field.Column.Meaning is ColumnMeaning.Lead or ColumnMeaning.Accountable or ColumnMeaning.Deliverer;

    private IEnumerable<string> Lines(FieldDraft field) => _linesWrap ? [field.Text] : field.Lines.Select(line => line.Text);

    private IReadOnlyList<string> Names(ActionDraft draft, ColumnMeaning meaning) =>
        draft.Of(meaning).FirstOrDefault() is { } field ? _owners.Split(Lines(field)) : [];

    /// <summary>Owner cells whose splitting took away more than white space.</summary>
    private static string? OwnersText(ActionDraft draft, IReadOnlyList<string>[] lists)
    {
        var cells = draft.Fields.Where(IsOwner).Select(field => field.Text).Where(text => text.Length > 0).ToList();
        return cells.TrueForAll(cell => Array.Exists(lists, list => list is [var only] && only == cell)) ? null : string.Join("; ", cells);
    }

    private static string? Text(ActionDraft draft, ColumnMeaning meaning) => draft.Of(meaning).FirstOrDefault() is { } field ? Whole(field.Text) : null;

    private static string? Whole(string text) => text.Length == 0 ? null : text;

    private static IReadOnlyList<ReadDate> Dates(FieldDraft due) =>
        due is { Date: { } date, Cells: [var text] } ? [new ReadDate(text, date, date, DatePrecision.Day)] : [.. due.Cells.SelectMany(WrittenDates.Read)];

    private List<string> FindLinks(ActionDraft draft, string? title, string? success)
    {
        var links = new List<string>();
        var texts = new[] { title, success }.Concat(draft.Steps.Select(step => step.Text))
            .Concat(draft.Fields.Where(field => field.Column.Meaning is ColumnMeaning.Links or ColumnMeaning.Resources or ColumnMeaning.Evidence or ColumnMeaning.Progress).Select(field => field.Text));
        foreach (var text in texts.OfType<string>())
        {
            foreach (var mention in Links.In(text, _refs))
            {
                if (mention.Ref != draft.Ref && !links.Contains(mention.Ref) && IsLink(mention))
                {
                    links.Add(mention.Ref);
                }
            }
        }

        return links;
    }

    /// <summary>A ref that exists and is named as one; or a missing one that nothing else can mean.</summary>
    private bool IsLink(Links.Mention mention) =>
        _known.Contains(mention.Ref) ? mention.IsCued || Refs.Depth(mention.Ref) > 2 : mention.IsCued && Refs.Depth(mention.Ref) > 2 && _refs.Exists(reference => Refs.Depth(reference) > 2);

    private static Dictionary<string, string> Extra(ActionDraft draft, HashSet<FieldDraft> used)
    {
        var extra = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<ColumnMeaning>();
        foreach (var field in draft.Fields)
        {
            var isMember = field.Column.Meaning is ColumnMeaning.Due or ColumnMeaning.Lead or ColumnMeaning.Accountable or ColumnMeaning.Deliverer or ColumnMeaning.Resources
                or ColumnMeaning.Success or ColumnMeaning.Evidence || (field.Column.Meaning == ColumnMeaning.Progress && field.Column.Period is null);
            if ((isMember && seen.Add(field.Column.Meaning)) || used.Contains(field) || field.Text.Length == 0)
            {
                continue;
            }

            var heading = field.Column.Heading.Length > 0 ? field.Column.Heading : FormattableString.Invariant($"column {field.Column.Index + 1}");
            extra[heading] = extra.TryGetValue(heading, out var before) ? $"{before} {field.Text}" : field.Text;
        }

        return extra;
    }
}
