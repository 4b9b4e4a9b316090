namespace Waymark.Core.Improvement.Reports;

/// <summary>
/// What of the changes for children and of the closures fits on page one beside what must stand there whole. Heights are
/// rough, in points of the Word page, and on the safe side: a board's first page is one page.
/// </summary>
/// <param name="Children">Lines of (4) shown.</param>
/// <param name="Closures">Rows of (5) shown.</param>
/// <param name="FitsOnePage">False when decisions and priorities alone are too long: the report then runs on.</param>
public sealed record PageOneRoom(int Children, int Closures, bool FitsOnePage)
{
    private const int Most = 5;
    private const int Least = 2;
    private const double Page = 745;
    private const double Heading = 23.6;
    private const double TableHead = 15;
    private const double Line = 9.8;
    private const double SmallLine = 9.2;
    private const double LabelRow = 17;
    private const double Note = 12.5;

    internal static PageOneRoom Unmeasured { get; } = new(Most, Most, FitsOnePage: true);

    internal static PageOneRoom For(FrozenPlan plan, FrontPage front)
    {
        var left = Page - Opening(plan) - (5 * Heading) - Decisions(front) - Priorities(front) - Slips(front) - (2 * Note) - TableHead;
        var (children, closures) = (0, 0);
        while (true)
        {
            var nextChild = children < Math.Min(Most, front.ChangedForChildren.Count) ? ChildHeight(front.ChangedForChildren[children]) : double.MaxValue;
            var nextClosure = closures < front.Closures.Count ? LabelRow : double.MaxValue;
            var takesChild = nextChild < double.MaxValue && (children <= closures || nextClosure == double.MaxValue);
            var next = takesChild ? nextChild : nextClosure;
            if (next > left)
            {
                break;
            }

            left -= next;
            (children, closures) = takesChild ? (children + 1, closures) : (children, closures + 1);
        }

        var fits = children >= Math.Min(Least, front.ChangedForChildren.Count) && closures >= Math.Min(Least, front.Closures.Count);
        return fits ? new PageOneRoom(children, closures, FitsOnePage: true) : Unmeasured with { FitsOnePage = false };
    }

    private static double Opening(FrozenPlan plan) => (26 * Lines(plan.Title, 52)) + 16 + (2 * 11.5) + 4;

    private static double Decisions(FrontPage front) => front.Decisions.Count == 0
        ? Note
        : TableHead + front.Decisions.Sum(d => (Line * Math.Max(Lines(d.Text, 60), Math.Max(2, Lines(d.AskedBy, 20)))) + 3);

    private static double Priorities(FrontPage front) => front.Priorities.Count == 0
        ? Note
        : TableHead + front.Priorities.Sum(p => Math.Max(
            Line * Lines(p.Priority.Title.Shortened(60), 24),
            (Line * Lines(p.Priority.Sentence ?? ReportWords.NotJudged, 62)) + (SmallLine * Lines(p.CountsLine(), 66)) + 2) + 2.5);

    private static double Slips(FrontPage front) => front.WorstSlips.Count == 0 ? Note : TableHead + Note + (LabelRow * front.WorstSlips.Count);

    private static double ChildHeight(ChildrenLine line) => (10 * Lines(line.Text, 100)) + 1.5;

    private static int Lines(string text, int width) => Math.Max(1, (int)Math.Ceiling(text.Length / (double)width));
}
