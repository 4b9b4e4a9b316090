using Waymark.PlanReader;

namespace Waymark.Cli;

/// <summary>Findings one a line with tabs between their fields: errors, then warnings, then information.</summary>
internal static class PlanFindings
{
    public static string Write(ReadPlan plan) => string.Join('\n', plan.Findings.OrderBy(finding => finding.Severity).Select(Line));

    private static string Line(Finding finding) =>
        string.Join('\t', new[] { finding.Code, Word(finding.Severity), finding.Ref, finding.Where, finding.Message }.Select(Plain));

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };

    /// <summary>A tab or line break inside a field would break the line apart.</summary>
    private static string Plain(string field) => field.ReplaceLineEndings(" ").Replace('\t', ' ');
}
