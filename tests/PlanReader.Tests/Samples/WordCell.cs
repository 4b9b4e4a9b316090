namespace Waymark.PlanReader.Tests.Samples;

/// <summary>One cell of a Word table made for a test.</summary>
internal sealed record WordCell(string Text)
{
    public int Span { get; init; } = 1;

    public string? Fill { get; init; }

    /// <summary>"restart" for the top of a vertical merge, "continue" for what lies under it.</summary>
    public string? Merge { get; init; }

    public bool Struck { get; init; }

    public bool Red { get; init; }

    /// <summary>Runs written out, in place of <see cref="Text"/>.</summary>
    public string? Runs { get; init; }

    public static implicit operator WordCell(string text) => new(text);

    /// <summary>The top of a cell merged downwards.</summary>
    public static WordCell Top(string text) => new(text) { Merge = "restart" };

    public static WordCell Under { get; } = new("") { Merge = "continue" };
}
