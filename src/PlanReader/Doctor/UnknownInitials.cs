using Waymark.PlanReader.Layout;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Doctor;

/// <summary>UNKNOWN-INITIALS: a plan with a key of initials names someone who is not in it.</summary>
internal static class UnknownInitials
{
    private const int LeastKey = 2;

    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
    {
        "CCG", "ICB", "NHS", "PCF", "PCPF", "SEND", "SENCO", "DCO", "DMO", "DSCO", "EPS", "EP", "LA", "SLT", "DFE", "CQC", "CAMHS", "SALT", "TBC", "TBA", "TBD", "HWB", "ICS", "SIB", "LPT", "PCT",
    };

    public static IEnumerable<Finding> Find(Patient patient)
    {
        var key = patient.Plan.People.Where(person => person.Initials is not null).Select(person => person.Initials!).ToHashSet(StringComparer.Ordinal);
        if (key.Count < LeastKey)
        {
            return [];
        }

        return
            from action in patient.Actions
            from owner in action.Leads.Concat(action.Accountable).Concat(action.Deliverers)
            where OwnerWords.CouldBeInitials(owner) && !key.Contains(owner) && !Bodies.Contains(owner)
            select new Finding("UNKNOWN-INITIALS", Severity.Error, action.Ref, patient.Where(action, ColumnMeaning.Lead), $"“{owner}” is not in the plan’s key of initials.");
    }
}
