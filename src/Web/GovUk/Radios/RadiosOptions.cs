using Waymark.Web.GovUk.Choices;

namespace Waymark.Web.GovUk.Radios;

/// <summary>Choices of which one is taken.</summary>
public sealed record RadiosOptions : ChoicesOptions
{
    /// <summary>The chosen item's value.</summary>
    public string? Value { get; init; }
}
