using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.ErrorMessage;
using Waymark.Web.GovUk.Field;
using Waymark.Web.GovUk.Fieldset;
using Waymark.Web.GovUk.Hint;

namespace Waymark.Web.GovUk.Choices;

/// <summary>Radios or checkboxes, from <c>items</c> or from tags within.</summary>
public abstract class ChoicesTagHelper : TagHelper
{
    /// <summary>The property; its errors and what was chosen are shown.</summary>
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public string? IdPrefix { get; set; }

    /// <summary>The question; the property's display name unless told. Empty for none.</summary>
    public string? Legend { get; set; }

    /// <summary>s, m, l or xl.</summary>
    public string? LegendSize { get; set; }

    /// <summary>Keep the question for screen readers only.</summary>
    public bool LegendHidden { get; set; }

    /// <summary>The question is the page's heading.</summary>
    public bool PageHeading { get; set; }

    public string? Hint { get; set; }

    /// <summary>What is wrong; from the model unless told.</summary>
    public string? Error { get; set; }

    /// <summary>Choices; tags within come after them.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Smaller controls for lists and filters.</summary>
    public bool Small { get; set; }

    /// <summary>Extra classes on the group.</summary>
    public string? GroupClass { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var field = For is null ? null : new ModelField(ViewContext, For);
        Name = Name.OrNull() ?? field?.Name;
        IdPrefix = IdPrefix.OrNull() ?? field?.Id ?? (Name is null ? null : ModelField.IdOf(Name));
        Legend ??= field?.DisplayName;
        Error = Error.OrNull() ?? field?.Error;
        var list = new ChoiceList();
        context.Items[typeof(ChoiceList)] = list;
        list.Items.AddRange(Items.Select(i => new ChoiceItem
        {
            Value = i.Value ?? i.Text,
            Text = i.Text,
            Disabled = i.Disabled,
            Checked = For is null ? i.Selected : null,
        }));
        var attributes = output.PassedAttributes();
        await output.GetChildContentAsync();
        output.Become(Render(field, attributes, list.Items));
    }

    /// <summary>The group, once its choices are known.</summary>
    private protected abstract IHtmlContent Render(ModelField? field, IReadOnlyDictionary<string, string?> attributes, IReadOnlyList<ChoiceItem> items);

    /// <summary>The options that both kinds have.</summary>
    private protected T Filled<T>(T options, IReadOnlyDictionary<string, string?> attributes, IReadOnlyList<ChoiceItem> items)
        where T : ChoicesOptions => options with
        {
            Name = Name,
            IdPrefix = IdPrefix,
            Attributes = attributes,
            Items = items,
            FormGroup = new FormGroupOptions { Classes = GroupClass },
            Fieldset = string.IsNullOrEmpty(Legend) ? null : new FieldsetOptions
            {
                Legend = new LegendOptions { Text = Legend, Classes = LegendClasses(), IsPageHeading = PageHeading },
            },
            Hint = string.IsNullOrEmpty(Hint) ? null : new HintOptions { Text = Hint },
            ErrorMessage = string.IsNullOrEmpty(Error) ? null : new ErrorMessageOptions { Text = Error },
        };

    private string? LegendClasses()
    {
        var size = LegendSize.OrNull() is null ? null : $"govuk-fieldset__legend--{LegendSize}";
        return LegendHidden ? $"govuk-visually-hidden {size}".TrimEnd() : size;
    }
}
