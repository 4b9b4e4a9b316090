using Waymark.PlanReader.Doctor;
using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Layout;

/// <summary>Turns the stream of paragraphs and rows into a plan.</summary>
internal sealed class PlanBuilder
{
    private readonly SourceDocument _document;
    private readonly List<ActionDraft> _drafts = [];
    private readonly List<Between> _between = [];
    private readonly List<Between> _left = [];
    private readonly List<string> _columns = [];
    private readonly List<ReadRatingState> _legend = [];
    private readonly List<string> _hidden = [];
    private readonly Dictionary<ColumnMeaning, string> _headings = [];
    private readonly Outline _outline = new();
    private readonly RowReader _rows;
    private SourceTable? _table;
    private bool _opensTable = true;

    private PlanBuilder(SourceDocument document)
    {
        _document = document;
        _rows = new RowReader(document.LinesWrap);
    }

    public static ReadPlan Build(SourceDocument document)
    {
        var builder = new PlanBuilder(document);
        var flow = PlanFlow.Of(document);
        var (title, from) = TitleFinder.Find(flow);
        foreach (var item in flow.Where(item => !from.Contains((object?)item.Paragraph ?? item.Row!)))
        {
            builder.Take(item);
        }

        return builder.Finish(title);
    }

    private void Take(FlowItem item)
    {
        if (item.Table is not null && item.Table != _table)
        {
            (_table, _opensTable) = (item.Table, true);
        }

        if (item.Header is { } header)
        {
            TakeHeader(header);
        }
        else if (item.Paragraph is { } paragraph)
        {
            TakeParagraph(paragraph);
        }
        else if (item.Row is { Deleted: true } || (item.Layout is null && (item.Table!.Hidden || item.Row!.Hidden)))
        {
            _hidden.Add(Between.Of(item.Row!, item.Table, isBanner: false).Text);
        }
        else if (item.Layout is null)
        {
            TakeLooseRow(Between.Of(item.Row!, item.Table, isBanner: false));
        }
        else
        {
            TakeRow(item.Layout, item.Row!, item.Table!);
        }
    }

    private void TakeHeader(ActionHeader header)
    {
        foreach (var column in header.Columns.Where(column => column.Heading.Length > 0 || column.Meaning == ColumnMeaning.Ref))
        {
            _headings.TryAdd(column.Meaning, column.Heading);
            if (!_columns.Contains(column.Heading))
            {
                _columns.Add(column.Heading);
            }

            if (_legend.Count == 0 && RatingKey.IsLegend(column.Heading))
            {
                _legend.AddRange(RatingKey.Legend(column.Heading));
            }
        }
    }

    private void TakeParagraph(SourceParagraph paragraph)
    {
        _hidden.AddRange(paragraph.Content.Hidden.Select(hidden => hidden.Text));
        if (paragraph.Text.Length == 0)
        {
            return;
        }

        var isPageNumber = _document.LinesWrap && paragraph.Text.Length <= 3 && paragraph.Text.All(char.IsAsciiDigit);
        if (isPageNumber || (paragraph.FollowsRow && _rows.Current is not null))
        {
            _left.Add(Between.Of(paragraph));
            return;
        }

        PutAside(Between.Of(paragraph));
    }

    private void TakeLooseRow(Between piece)
    {
        // A line with no blank line before it belongs to the rows above, whatever the extraction made of it.
        if (_document.LinesWrap && _rows.Current is not null && piece.Text.Length > 0 && (char.IsLower(piece.Text[0]) || piece.Row != piece.Table?.Rows[0]))
        {
            _left.Add(piece);
        }
        else
        {
            PutAside(piece);
        }
    }

    private void PutAside(Between piece)
    {
        if (piece.Text.Length > 0)
        {
            _between.Add(piece);
            _rows.Close();
        }
    }

    private void TakeRow(TableLayout layout, SourceRow row, SourceTable table)
    {
        switch (_rows.Read(layout, row, table))
        {
            case RowKind.Banner:
                PutAside(Between.Of(row, table, isBanner: true));
                break;
            case RowKind.Action:
                var draft = _rows.Current!;
                _left.AddRange(_outline.Read([.. _between], draft.Ref, _opensTable));
                _between.Clear();
                _opensTable = false;
                foreach (var (text, level) in _rows.Groups)
                {
                    _outline.EnterColumn(text, level);
                }

                _outline.Place(draft);
                _drafts.Add(draft);
                break;
        }

        _left.AddRange(_rows.TakeStray());
    }

    private ReadPlan Finish(string? title)
    {
        if (_drafts.Count == 0)
        {
            throw _document.Blocks.Count == 0 ? (_document.HasImages ? Refusal.Scan() : Refusal.Empty()) : Refusal.NotAPlan();
        }

        _left.AddRange(_outline.Read([.. _between], null, opensTable: false));
        _outline.NumberPriorities();
        var matter = FrontMatter.Read(_left);
        var actions = ActionAssembly.Build(_drafts, _outline.Priorities, matter, _document.LinesWrap);
        var plan = new ReadPlan
        {
            Title = title,
            Date = matter.Date,
            DateText = matter.DateText,
            Columns = _columns,
            RagScheme = matter.Ratings.Count > 0 ? matter.Ratings : _legend,
            People = matter.People,
            Priorities = [.. _outline.Priorities.Select(priority => priority.Build())],
            Actions = actions,
            Unplaced = matter.Unplaced,
            Hidden = _hidden,
            RemovedMarkup = _document.Removed,
        };
        var (lost, hidden) = LostWords.Find(_document, plan);
        plan = plan with { Unplaced = [.. plan.Unplaced, .. lost], Hidden = [.. plan.Hidden, .. hidden] };
        return plan with { Findings = PlanDoctor.Examine(new Patient(plan, _headings, matter.Ratings.Count > 0 ? _legend : [])) };
    }
}
