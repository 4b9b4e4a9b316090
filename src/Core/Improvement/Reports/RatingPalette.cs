namespace Waymark.Core.Improvement.Reports;

/// <summary>Fill and ink of a rating on paper: the word always stands on it, with a contrast of at least 4.5 to 1.</summary>
public static class RatingPalette
{
    /// <summary>Six hexadecimal digits for the fill, and whether the word on it is light.</summary>
    public static (string Fill, bool IsInkLight) Of(RatingColour? colour) => colour switch
    {
        null => ("FFFFFF", false),
        RatingColour.Red => ("C8102E", true),
        RatingColour.Amber => ("FFB347", false),
        RatingColour.Yellow => ("F6E05E", false),
        RatingColour.Green => ("0F7443", true),
        RatingColour.Blue => ("1D62B5", true),
        RatingColour.Purple => ("6F42C1", true),
        RatingColour.Pink => ("F9B4D2", false),
        RatingColour.Grey => ("D5DBDD", false),
        _ => throw new ArgumentOutOfRangeException(nameof(colour)),
    };
}
