namespace Waymark.Core.Improvement;

/// <summary>Which way a rating went between two reports.</summary>
public enum RatingMove
{
    /// <summary>There is no earlier report, or the action or priority was not in it.</summary>
    First,
    Same,
    Improved,
    Worsened,

    /// <summary>Another state of the same phase: neither better nor worse.</summary>
    Sideways,

    /// <summary>It has a rating for the first time.</summary>
    NowRated,

    /// <summary>It had a rating and has none now.</summary>
    NoLongerRated,
}

/// <summary>
/// Judges a move by what the states mean, never by their colour: one plan's green is "complete" and another's "on
/// track". From worst to best: late, at risk, not started, on track, done.
/// </summary>
public static class RatingMoves
{
    public static RatingMove Between(FrozenRating? before, FrozenRating? after) => (before, after) switch
    {
        (null, null) => RatingMove.Same,
        (null, _) => RatingMove.NowRated,
        (_, null) => RatingMove.NoLongerRated,
        _ when before.Id == after.Id => RatingMove.Same,
        _ => Math.Sign(Rank(after.Phase) - Rank(before.Phase)) switch
        {
            > 0 => RatingMove.Improved,
            < 0 => RatingMove.Worsened,
            _ => RatingMove.Sideways,
        },
    };

    /// <summary>The words that stand beside the arrow.</summary>
    public static string Word(this RatingMove move) => move switch
    {
        RatingMove.First => "First report",
        RatingMove.Same => "No change",
        RatingMove.Improved => "Better",
        RatingMove.Worsened => "Worse",
        RatingMove.Sideways => "Changed",
        RatingMove.NowRated => "Now rated",
        RatingMove.NoLongerRated => "No longer rated",
        _ => throw new ArgumentOutOfRangeException(nameof(move)),
    };

    /// <summary>The arrow; empty where there is no direction to show.</summary>
    public static string Arrow(this RatingMove move) => move switch
    {
        RatingMove.Same => "→",
        RatingMove.Improved => "↑",
        RatingMove.Worsened => "↓",
        RatingMove.Sideways => "↔",
        _ => "",
    };

    /// <summary>Arrow and word, such as "↓ Worse".</summary>
    public static string Text(this RatingMove move) => $"{move.Arrow()} {move.Word()}".Trim();

    private static int Rank(RatingPhase phase) => phase switch
    {
        RatingPhase.Late => 0,
        RatingPhase.AtRisk => 1,
        RatingPhase.NotStarted => 2,
        RatingPhase.OnTrack => 3,
        RatingPhase.Done => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(phase)),
    };
}
