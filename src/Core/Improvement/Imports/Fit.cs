namespace Waymark.Core.Improvement.Imports;

/// <summary>Makes a document's words fit a column: no character a database refuses, no more than it holds.</summary>
internal static class Fit
{
    public static string Clean(string text) => text.Replace('\0', ' ');

    public static string To(string text, int length)
    {
        var clean = Clean(text);
        return clean.Length <= length ? clean : string.Concat(clean.AsSpan(0, length - 1), "…");
    }
}
