namespace Waymark.PlanReader.Doctor;

/// <summary>HIDDEN-CONTENT: hidden rows, columns and sheets, comments and tracked deletions.</summary>
internal static class HiddenContent
{
    private static readonly (string Mark, string Sentence)[] Kinds =
    [
        ("hidden", "Part of this row is hidden in the document."),
        ("comment", "The row carries a comment."),
        ("deleted", "The row holds text that a tracked change deletes."),
    ];

    public static IEnumerable<Finding> Find(Patient patient)
    {
        if (patient.Plan.Hidden.Count > 0)
        {
            yield return Hidden("-", "the whole document", $"The document holds hidden or deleted text outside its actions ({patient.Plan.Hidden.Count} {(patient.Plan.Hidden.Count == 1 ? "piece" : "pieces")}).");
        }

        foreach (var action in patient.Actions)
        {
            foreach (var (mark, sentence) in Kinds)
            {
                if (action.Marks.Contains(mark, StringComparer.Ordinal))
                {
                    yield return Hidden(action.Ref, action.Where ?? "", sentence);
                }
            }
        }
    }

    private static Finding Hidden(string reference, string where, string sentence) => new("HIDDEN-CONTENT", Severity.Warning, reference, where, sentence);
}
