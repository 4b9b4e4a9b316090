using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.Hint;

namespace Waymark.Web.GovUk.Choices;

/// <summary><c>&lt;govuk-radio value="yes" label="Yes"&gt;what it opens&lt;/govuk-radio&gt;</c>, and the same for a checkbox.</summary>
[HtmlTargetElement("govuk-radio")]
[HtmlTargetElement("govuk-checkbox")]
public sealed class ChoiceTagHelper : TagHelper
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string Value { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>Chosen or not; by the model unless told.</summary>
    public bool? Checked { get; set; }

    public bool Disabled { get; set; }

    /// <summary>This checkbox clears the others.</summary>
    public bool Exclusive { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var list = context.Parent<ChoiceList>() ?? throw new InvalidOperationException($"<{context.TagName}> stands in no <govuk-radios> or <govuk-checkboxes>.");
        list.Items.Add(new ChoiceItem
        {
            Id = Id,
            Name = Name,
            Value = Value,
            Text = Label,
            Hint = string.IsNullOrEmpty(Hint) ? null : new HintOptions { Text = Hint },
            Checked = Checked,
            Disabled = Disabled,
            Behaviour = Exclusive ? "exclusive" : null,
            Attributes = output.PassedAttributes(),
            Conditional = await output.ChildOrNullAsync() is { } content ? new ConditionalOptions { Html = content } : null,
        });
        output.SuppressOutput();
    }
}
