using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.FileUpload;

/// <summary><c>&lt;govuk-file-upload for="File" accept=".docx,.xlsx" /&gt;</c></summary>
[HtmlTargetElement("govuk-file-upload")]
public sealed class FileUploadTagHelper : FieldTagHelper
{
    public bool Multiple { get; set; }

    /// <inheritdoc />
    protected override IHtmlContent Render(FieldSettings settings) =>
        FileUploadRenderer.Render(Filled(new FileUploadOptions { Multiple = Multiple }, settings));
}
