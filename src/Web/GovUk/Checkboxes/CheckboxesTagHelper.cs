using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.Choices;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.Checkboxes;

/// <summary><c>&lt;govuk-checkboxes for="Teams" items="Model.AllTeams" /&gt;</c>; for a yes-or-no property one checkbox of value "true".</summary>
[HtmlTargetElement("govuk-checkboxes")]
public sealed class CheckboxesTagHelper : ChoicesTagHelper
{
    /// <summary>The chosen values; from the model unless told.</summary>
    public IReadOnlyList<string>? Values { get; set; }

    /// <inheritdoc />
    private protected override IHtmlContent Render(ModelField? field, IReadOnlyDictionary<string, string?> attributes, IReadOnlyList<ChoiceItem> items) =>
        CheckboxesRenderer.Render(Filled(
            new CheckboxesOptions { Values = Values ?? field?.Values ?? [], Classes = Small ? "govuk-checkboxes--small" : null },
            attributes,
            items));
}
