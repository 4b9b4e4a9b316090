using Waymark.Web.GovUk.ErrorMessage;
using Waymark.Web.GovUk.Field;
using Waymark.Web.GovUk.Fieldset;
using Waymark.Web.GovUk.Hint;

namespace Waymark.Web.GovUk.Choices;

/// <summary>What radios and checkboxes have in common.</summary>
public abstract record ChoicesOptions : ComponentOptions
{
    public string? Name { get; init; }

    /// <summary>Start of the items' ids; <see cref="Name"/> unless told. The first item's id is the prefix itself, so that an error can link to it.</summary>
    public string? IdPrefix { get; init; }
    public FieldsetOptions? Fieldset { get; init; }
    public HintOptions? Hint { get; init; }
    public ErrorMessageOptions? ErrorMessage { get; init; }
    public FormGroupOptions FormGroup { get; init; } = new();

    /// <summary>The choices; a null is left out but keeps its number, so that the ids of the others stay.</summary>
    public IReadOnlyList<ChoiceItem?> Items { get; init; } = [];
}
