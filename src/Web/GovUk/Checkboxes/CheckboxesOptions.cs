using Waymark.Web.GovUk.Choices;

namespace Waymark.Web.GovUk.Checkboxes;

/// <summary>Choices of which any may be taken.</summary>
public sealed record CheckboxesOptions : ChoicesOptions
{
    /// <summary>Values of the chosen items.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Ids of elements that describe every checkbox when there is no fieldset.</summary>
    public string? DescribedBy { get; init; }
}
