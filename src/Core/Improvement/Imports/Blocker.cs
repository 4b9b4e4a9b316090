namespace Waymark.Core.Improvement.Imports;

/// <summary>The three answers without which a plan cannot go live. Nothing else holds it up.</summary>
public enum Blocker
{
    File,
    RatingScheme,
    ProgrammeManager,
}

public static class Blockers
{
    public static string Sentence(this Blocker blocker) => blocker switch
    {
        Blocker.File => "Confirm that this is the current file before the plan goes live",
        Blocker.RatingScheme => "Settle the rating scheme before the plan goes live",
        _ => "Say who is programme manager before the plan goes live",
    };
}
