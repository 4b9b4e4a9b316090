using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>NO-OWNER: nobody is named for an action.</summary>
internal static class NoOwner
{
    private static readonly HashSet<string> Placeholders = new(StringComparer.OrdinalIgnoreCase) { "tbc", "tba", "tbd", "to be confirmed", "to be agreed", "vacant", "n/a", "-", "?", "tbc." };

    public static IEnumerable<Finding> Find(Patient patient)
    {
        var unowned = patient.Actions.Where(action => !Owners(action).Any(owner => !Placeholders.Contains(owner))).ToList();
        if (unowned.Count == patient.Actions.Count)
        {
            var has = patient.Has(ColumnMeaning.Lead) || patient.Has(ColumnMeaning.Accountable) || patient.Has(ColumnMeaning.Deliverer);
            return [new Finding("NO-OWNER", Severity.Warning, "-", patient.Column(ColumnMeaning.Lead), has ? "No action has an owner: the column is empty throughout." : "The plan has no column for owners.")];
        }

        return unowned.Select(action => new Finding("NO-OWNER", Severity.Warning, action.Ref, patient.Where(action, ColumnMeaning.Lead), Sentence(action)));
    }

    private static IEnumerable<string> Owners(ReadAction action) => action.Leads.Concat(action.Accountable).Concat(action.Deliverers);

    private static string Sentence(ReadAction action) =>
        Owners(action).FirstOrDefault() is { } placeholder ? $"The owner is still to be named: the cell says “{placeholder}”." : "Nobody is named for this action.";
}
