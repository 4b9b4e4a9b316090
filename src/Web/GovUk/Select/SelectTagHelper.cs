using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.Select;

/// <summary><c>&lt;govuk-select for="TeamId" items="Model.Teams" empty="Choose a team" /&gt;</c></summary>
[HtmlTargetElement("govuk-select")]
public sealed class SelectTagHelper : FieldTagHelper
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Words of a first choice whose value is empty.</summary>
    public string? Empty { get; set; }

    /// <inheritdoc />
    protected override IHtmlContent Render(FieldSettings settings)
    {
        SelectItem[] first = Empty.OrNull() is null ? [] : [new SelectItem { Value = "", Text = Empty }];
        return SelectRenderer.Render(Filled(
            new SelectOptions { Value = Value, Items = [.. first, .. Items.Select(i => Item(i))] },
            settings));
    }

    // What was typed wins over what the list was made with.
    private SelectItem Item(SelectListItem item) => new()
    {
        Value = item.Value ?? item.Text,
        Text = item.Text,
        Disabled = item.Disabled,
        Selected = string.IsNullOrEmpty(Value) ? item.Selected : null,
    };
}
