using System.Text.RegularExpressions;

namespace Waymark.PlanReader.Layout;

/// <summary>The document's own title: a title style, else the first line above everything.</summary>
internal static partial class TitleFinder
{
    private const int MaxLength = 200;

    /// <summary>The title and the paragraphs or rows it was read from.</summary>
    public static (string? Title, HashSet<object> From) Find(List<FlowItem> flow)
    {
        var before = flow.TakeWhile(item => item.Header is null).Where(item => TextOf(item).Length > 0).ToList();
        if (before.Find(item => item.Paragraph is { IsTitle: true }) is { } styled)
        {
            return (Clean(TextOf(styled)), [styled.Paragraph!]);
        }

        if (before.Count == 0 || !CouldBeTitle(before[0]))
        {
            return (null, []);
        }

        var title = Clean(TextOf(before[0]));
        var from = new HashSet<object> { Source(before[0]) };
        if (before.Count > 1 && CouldBeTitle(before[1])
            && (before[1].Paragraph is { StartsGroup: false } || (PlanName().IsMatch(TextOf(before[1])) && !PlanName().IsMatch(title))))
        {
            title = $"{title} {Clean(TextOf(before[1]))}";
            from.Add(Source(before[1]));
        }

        return (title, from);
    }

    private static object Source(FlowItem item) => item.Paragraph is { } paragraph ? paragraph : item.Row!;

    private static string TextOf(FlowItem item) =>
        item.Paragraph?.Text ?? (item.Row!.Cells.FindAll(cell => !cell.IsBlank) is [var only] ? only.Text : "");

    private static bool CouldBeTitle(FlowItem item)
    {
        var text = TextOf(item);
        return text.Length <= MaxLength && !text.EndsWith('.') && !text.EndsWith(':') && text.Any(char.IsLetter) && item.Layout is null
            && Labels.Parse(Clean(text)).Number.Length == 0 && !RatingKey.IsLegend(text);
    }

    private static string Clean(string text) => text.Trim('*', '#', '_', ' ');

    [GeneratedRegex(
        @"statement of action|action plan|improvement plan|priority action|strategic plan|reform plan|delivery plan|progress plan|recovery plan|tracker",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlanName();
}
