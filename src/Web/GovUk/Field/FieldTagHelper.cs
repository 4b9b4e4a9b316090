using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.ErrorMessage;
using Waymark.Web.GovUk.Hint;
using Waymark.Web.GovUk.Label;

namespace Waymark.Web.GovUk.Field;

/// <summary>A control with one label, bound to a property of the page's model by <c>for</c>, or named by <c>name</c>.</summary>
public abstract class FieldTagHelper : TagHelper
{
    /// <summary>The property; its errors and what was typed are shown.</summary>
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public string? Id { get; set; }

    /// <summary>The label; the property's display name unless told.</summary>
    public string? Label { get; set; }

    /// <summary>s, m, l or xl.</summary>
    public string? LabelSize { get; set; }

    /// <summary>Keep the label for screen readers only, as in a table whose column says it.</summary>
    public bool LabelHidden { get; set; }

    /// <summary>The label is the page's heading.</summary>
    public bool PageHeading { get; set; }

    public string? Hint { get; set; }

    /// <summary>What is wrong; from the model unless told.</summary>
    public string? Error { get; set; }

    /// <summary>What to show; from the model unless told.</summary>
    public string? Value { get; set; }

    public string? DescribedBy { get; set; }

    public bool Disabled { get; set; }

    /// <summary>Extra classes on the control.</summary>
    public string? Class { get; set; }

    /// <summary>Extra classes on the group of label and control.</summary>
    public string? GroupClass { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var attributes = output.PassedAttributes();
        var after = await output.ChildOrNullAsync();
        var field = For is null ? null : new ModelField(ViewContext, For);
        Name = Name.OrNull() ?? field?.Name;
        Id = Id.OrNull() ?? field?.Id ?? (Name is null ? null : ModelField.IdOf(Name));
        Error = Error.OrNull() ?? field?.Error;
        Value ??= field?.Value;
        Label = Label.OrNull() ?? field?.DisplayName;
        output.Become(Render(new FieldSettings(attributes, new FormGroupOptions { Classes = GroupClass, AfterInput = after })));
    }

    /// <summary>The control, once everything it needs is known.</summary>
    protected abstract IHtmlContent Render(FieldSettings settings);

    /// <summary>The options that every control has.</summary>
    protected T Filled<T>(T options, FieldSettings settings)
        where T : FieldOptions => options with
        {
            Name = Name,
            Id = Id,
            Disabled = Disabled,
            DescribedBy = DescribedBy,
            Classes = string.IsNullOrEmpty(options.Classes) ? Class : $"{options.Classes} {Class}".TrimEnd(),
            Attributes = settings.Attributes,
            FormGroup = settings.FormGroup,
            Label = new LabelOptions { Text = Label, Classes = LabelClasses(), IsPageHeading = PageHeading },
            Hint = string.IsNullOrEmpty(Hint) ? null : new HintOptions { Text = Hint },
            ErrorMessage = string.IsNullOrEmpty(Error) ? null : new ErrorMessageOptions { Text = Error },
        };

    private string? LabelClasses()
    {
        var size = LabelSize.OrNull() is null ? null : $"govuk-label--{LabelSize}";
        return LabelHidden ? $"govuk-visually-hidden {size}".TrimEnd() : size;
    }

    /// <summary>What the page's tag gave besides its properties.</summary>
    protected sealed record FieldSettings(IReadOnlyDictionary<string, string?> Attributes, FormGroupOptions FormGroup);
}
