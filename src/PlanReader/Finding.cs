namespace Waymark.PlanReader;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    Error,
    Warning,
    Information,
}

/// <summary>Something the reader found wrong or unsure in a plan.</summary>
/// <param name="Code">A stable code such as IMPOSSIBLE-DATE.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Ref">The action's ref, or "-" when it concerns the whole plan.</param>
/// <param name="Where">A place a person can find, such as "table 2, row 14, column Lead".</param>
/// <param name="Message">One plain sentence.</param>
public sealed record Finding(string Code, Severity Severity, string Ref, string Where, string Message);
