namespace Waymark.Core.Improvement.Imports;

/// <summary>A usual scheme to start from where a plan has no key of its own.</summary>
public sealed record StandardScheme(string Key, string Name, IReadOnlyList<ProposedState> States);

public static class StandardSchemes
{
    private static readonly ProposedState _red = new("Red", "Behind, and will miss its date without help", RatingColour.Red, RatingPhase.Late, false);
    private static readonly ProposedState _amber = new("Amber", "Started, but at risk of missing its date", RatingColour.Amber, RatingPhase.AtRisk, false);
    private static readonly ProposedState _green = new("Green", "On track to be done by its date", RatingColour.Green, RatingPhase.OnTrack, false);
    private static readonly ProposedState _blue = new("Blue", "Done, and there is evidence of it", RatingColour.Blue, RatingPhase.Done, false);
    private static readonly ProposedState _grey = new("Grey", "Not started, because it waits on something else", RatingColour.Grey, RatingPhase.NotStarted, true);

    public static IReadOnlyList<StandardScheme> All { get; } =
    [
        new("four", "Four states: red, amber, green and blue", [_red, _amber, _green, _blue]),
        new("five", "Five states: red, amber, green, blue, and grey for what waits on something else", [_red, _amber, _green, _blue, _grey]),
        new("three", "Three states: red, amber, and green for done",
            [_red, _amber, new("Green", "Done, and there is evidence of it", RatingColour.Green, RatingPhase.Done, false)]),
    ];
}
