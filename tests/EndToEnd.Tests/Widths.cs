namespace Waymark.EndToEnd.Tests;

/// <summary>The widths we look at pages in, in CSS pixels.</summary>
public static class Widths
{
    public const int Desk = 1280;
    public const int Phone = 375;
    public const int Narrow = 320;
}
