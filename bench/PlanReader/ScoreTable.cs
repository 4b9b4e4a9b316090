using System.Globalization;
using System.Text;

namespace Waymark.PlanReader.Bench;

/// <summary>A line a file, a column a kind; below it every mismatch by ref.</summary>
internal sealed class ScoreTable
{
    private readonly List<(string File, IReadOnlyList<Score> Scores)> _rows = [];

    public void Add(string file, IReadOnlyList<Score> scores) => _rows.Add((file, scores));

    public override string ToString()
    {
        var text = new StringBuilder();
        var kinds = _rows.SelectMany(row => row.Scores).Select(score => score.Kind).Distinct(StringComparer.Ordinal).ToList();
        text.Append(CultureInfo.InvariantCulture, $"{"file",-34}").AppendJoin("", kinds.Select(kind => $"{kind,12}")).AppendLine();
        foreach (var (file, scores) in _rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{file,-34}").AppendJoin("", kinds.Select(kind => $"{Cell(scores.FirstOrDefault(score => score.Kind == kind)),12}")).AppendLine();
        }

        foreach (var (file, scores) in _rows)
        {
            foreach (var score in scores.Where(score => score.Wrong.Count > 0))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {file}: {score.Kind} differ at {string.Join(", ", score.Wrong.Take(30))}");
            }
        }

        return text.ToString();
    }

    private static string Cell(Score? score) => score switch
    {
        null => "",
        { Kind: Accuracy.WordsLost } => score.Wrong.Count.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{score.Right}/{score.Of}"),
    };
}
