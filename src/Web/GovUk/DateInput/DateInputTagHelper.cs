using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.ErrorMessage;
using Waymark.Web.GovUk.Field;
using Waymark.Web.GovUk.Fieldset;
using Waymark.Web.GovUk.Hint;

namespace Waymark.Web.GovUk.DateInput;

/// <summary><c>&lt;govuk-date-input for="Due" hint="For example, 31 3 2026" /&gt;</c> for a <see cref="DateOnly"/>.</summary>
[HtmlTargetElement("govuk-date-input")]
public sealed class DateInputTagHelper : TagHelper
{
    /// <summary>The property; its errors and what was typed are shown.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The question; the property's display name unless told.</summary>
    public string? Legend { get; set; }

    /// <summary>s, m, l or xl.</summary>
    public string? LegendSize { get; set; }

    /// <summary>The question is the page's heading.</summary>
    public bool PageHeading { get; set; }

    public string? Hint { get; set; }

    /// <summary>What is wrong; from the model unless told.</summary>
    public string? Error { get; set; }

    /// <summary>Extra classes on the group.</summary>
    public string? GroupClass { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var field = new ModelField(ViewContext, For);
        var error = Error.OrNull() ?? field.Error;
        var date = For.Model as DateOnly?;
        output.Become(DateInputRenderer.Render(new DateInputOptions
        {
            // The first box has the property's own id, so that an error links to a box.
            Id = $"{field.Id}-date",
            Items =
            [
                Box(field, DateParts.Day, field.Id, date?.Day),
                Box(field, DateParts.Month, IdOf(field.Name, DateParts.Month), date?.Month),
                Box(field, DateParts.Year, IdOf(field.Name, DateParts.Year), date?.Year),
            ],
            Attributes = output.PassedAttributes(),
            Hint = string.IsNullOrEmpty(Hint) ? null : new HintOptions { Text = Hint },
            ErrorMessage = string.IsNullOrEmpty(error) ? null : new ErrorMessageOptions { Text = error },
            FormGroup = new FormGroupOptions { Classes = GroupClass },
            Fieldset = new FieldsetOptions
            {
                Legend = new LegendOptions
                {
                    Text = Legend.OrNull() ?? field.DisplayName,
                    Classes = LegendSize.OrNull() is null ? null : $"govuk-fieldset__legend--{LegendSize}",
                    IsPageHeading = PageHeading,
                },
            },
        }));
    }

    internal static string IdOf(string name, string part) => ModelField.IdOf(DateInputModelBinder.KeyOf(name, part));

    private DateInputItem Box(ModelField field, string part, string id, int? value)
    {
        ViewContext.ViewData.ModelState.TryGetValue(DateInputModelBinder.KeyOf(field.Name, part), out var typed);
        return new DateInputItem
        {
            Id = id,
            Name = DateInputModelBinder.KeyOf(field.Name, part),
            Label = part,
            Value = typed?.RawValue is null ? value?.ToString(CultureInfo.InvariantCulture) : typed.AttemptedValue,
            Classes = part == DateParts.Year ? "govuk-input--width-4" : "govuk-input--width-2",
            Error = typed?.ValidationState == ModelValidationState.Invalid ? true : null,
        };
    }
}
