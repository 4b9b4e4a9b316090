namespace Waymark.Web.GovUk.Button;

/// <summary>A button, or a link that looks like one when <see cref="Href"/> is given.</summary>
public sealed record ButtonOptions : ContentOptions
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Value { get; init; }

    /// <summary>submit unless told; button or reset.</summary>
    public string? Type { get; init; }
    public string? Href { get; init; }
    public bool Disabled { get; init; }

    /// <summary>Ignore a second press within a second.</summary>
    public bool? PreventDoubleClick { get; init; }

    /// <summary>The arrow of a page that starts something.</summary>
    public bool IsStartButton { get; init; }
}
