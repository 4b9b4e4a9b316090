using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Values;

/// <summary>Words and letters that say how an action stands.</summary>
internal static class Ratings
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "r", "a", "g", "b", "p", "complete", "completed", "closed", "done", "achieved", "on track", "on target", "in progress", "ongoing", "on-going", "underway", "under way",
        "not started", "not yet started", "to be started", "started", "delayed", "behind", "behind schedule", "overdue", "at risk", "off track", "on hold", "paused", "some risk",
        "embedded", "complete and embedded", "completed and embedded", "slipped", "slippage", "open", "no longer required", "partially complete", "partly met", "met", "not met", "yes", "no",
        "some concerns", "significant concerns", "minor delay", "major delay", "withdrawn", "superseded", "n/a", "not due", "not yet due", "tbc",
    };

    /// <summary>A colour, a colour letter or a usual status word, with or without a colour before it.</summary>
    public static bool IsRating(string text)
    {
        var word = text.Trim().TrimEnd('.');
        return word.Length is > 0 and <= 40 && (Words.Contains(word) || Colour(word) is not null);
    }

    /// <summary>The colour word a short cell consists of or begins with, in lower case, or null.</summary>
    public static string? Colour(string text)
    {
        if (text.Length > 60)
        {
            return null;
        }

        foreach (var colour in Colours.RatingWords)
        {
            if (text.StartsWith(colour, StringComparison.OrdinalIgnoreCase)
                && (text.Length == colour.Length || !char.IsLetter(text[colour.Length])))
            {
                return colour;
            }
        }

        return null;
    }

    /// <summary>The colour a single letter stands for in a BRAG cell, or null.</summary>
    public static string? ColourOfLetter(string text) => text.Trim().ToUpperInvariant() switch
    {
        "R" => "red",
        "A" => "amber",
        "G" => "green",
        "B" => "blue",
        "P" => "purple",
        "Y" => "yellow",
        _ => null,
    };
}
