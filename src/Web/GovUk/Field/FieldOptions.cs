using Waymark.Web.GovUk.ErrorMessage;
using Waymark.Web.GovUk.Hint;
using Waymark.Web.GovUk.Label;

namespace Waymark.Web.GovUk.Field;

/// <summary>What every control with one label takes.</summary>
public abstract record FieldOptions : ComponentOptions
{
    /// <summary>The control's id; its name unless told.</summary>
    public string? Id { get; init; }
    public string? Name { get; init; }

    /// <summary>Ids of elements that describe the control, before its hint and error message.</summary>
    public string? DescribedBy { get; init; }
    public bool Disabled { get; init; }
    public LabelOptions Label { get; init; } = new();
    public HintOptions? Hint { get; init; }
    public ErrorMessageOptions? ErrorMessage { get; init; }
    public FormGroupOptions FormGroup { get; init; } = new();
}
