using Microsoft.AspNetCore.Html;
using Waymark.Web.GovUk.Hint;
using Waymark.Web.GovUk.Label;

namespace Waymark.Web.GovUk.Choices;

/// <summary>One radio or checkbox, or the word between two of them.</summary>
public sealed record ChoiceItem
{
    public string? Id { get; init; }

    /// <summary>Name of this one checkbox when it differs from the group's.</summary>
    public string? Name { get; init; }
    public string? Value { get; init; }
    public string? Text { get; init; }
    public IHtmlContent? Html { get; init; }
    public HintOptions? Hint { get; init; }
    public LabelOptions? Label { get; init; }

    /// <summary>Chosen or not; by the group's value when null.</summary>
    public bool? Checked { get; init; }
    public bool Disabled { get; init; }

    /// <summary>A word such as "or" instead of a choice.</summary>
    public string? Divider { get; init; }

    /// <summary>"exclusive" on a checkbox that clears the others.</summary>
    public string? Behaviour { get; init; }

    /// <summary>Shown with the choice; only while it is chosen when scripts run.</summary>
    public ConditionalOptions? Conditional { get; init; }
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}

/// <summary>What a choice opens.</summary>
public sealed record ConditionalOptions
{
    public IHtmlContent? Html { get; init; }
}
