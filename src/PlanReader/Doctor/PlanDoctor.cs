namespace Waymark.PlanReader.Doctor;

/// <summary>Runs every check over a plan, in the order in which an action is read.</summary>
internal static class PlanDoctor
{
    private static readonly Func<Patient, IEnumerable<Finding>>[] Checks =
    [
        RatingKeyConflicts.Find, BlankRatings.Find, NoOwner.Find, NoDate.Find, NoSuccessCriteria.Find, UndefinedMeasures.Find, HiddenContent.Find,
        DuplicateRefs.Find, ImpossibleDates.Find, MalformedDates.Find, UnknownInitials.Find, UnknownRatings.Find, TruncatedText.Find, EarlyDates.Find, LateChildren.Find, BrokenLinks.Find,
        DuplicateActions.Find, ConflictingMeasures.Find, UnmeasurableTargets.Find, OneWayLinks.Find, RatingsFromColour.Find, NameVariants.Find,
    ];

    public static IReadOnlyList<Finding> Examine(Patient patient)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < patient.Actions.Count; i++)
        {
            places.TryAdd(patient.Actions[i].Ref, i);
        }

        return [.. Checks.SelectMany(check => check(patient)).OrderBy(finding => finding.Ref == "-" ? -1 : places.GetValueOrDefault(finding.Ref, int.MaxValue))];
    }
}
