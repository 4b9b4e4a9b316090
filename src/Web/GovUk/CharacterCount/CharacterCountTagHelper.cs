using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.CharacterCount;

/// <summary><c>&lt;govuk-character-count for="Reason" maxlength="500" /&gt;</c></summary>
[HtmlTargetElement("govuk-character-count")]
public sealed class CharacterCountTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 5;

    /// <summary>Most characters; the server must check it too.</summary>
    public int? Maxlength { get; set; }

    public int? Maxwords { get; set; }

    /// <inheritdoc />
    protected override IHtmlContent Render(FieldSettings settings) => CharacterCountRenderer.Render(Filled(
        new CharacterCountOptions { Value = Value, Rows = $"{Rows}", Maxlength = $"{Maxlength}", Maxwords = $"{Maxwords}" },
        settings));
}
