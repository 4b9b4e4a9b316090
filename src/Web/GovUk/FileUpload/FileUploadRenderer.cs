using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.FileUpload;

/// <summary>Renders the GOV.UK file upload.</summary>
public static class FileUploadRenderer
{
    /// <summary>The control with its label, hint and error message.</summary>
    public static IHtmlContent Render(FileUploadOptions options) => FieldRenderer.Render(options, (id, describedBy) =>
    {
        var input = Element.Void("input", "govuk-file-upload", options.Classes, options.ErrorMessage is null ? null : "govuk-file-upload--error")
            .With("id", id)
            .With("name", options.Name ?? "")
            .With("type", "file")
            .Flag("disabled", options.Disabled)
            .Flag("multiple", options.Multiple)
            .With("aria-describedby", describedBy)
            .With(options.Attributes);
        return Element.Together(options.Javascript ? Wrapper(options, input) : input, options.FormGroup.AfterInput);
    });

    private static TagBuilder Wrapper(FileUploadOptions options, IHtmlContent input) =>
        Element.Of("div", "govuk-file-upload-wrapper", options.WrapperClasses)
            .With("data-module", "govuk-file-upload")
            .Translated("choose-files-button", options.ChooseFilesButtonText)
            .Translated("no-file-chosen", options.NoFileChosenText)
            .Translated("multiple-files-chosen", options.MultipleFilesChosenText)
            .Translated("drop-instruction", options.DropInstructionText)
            .Translated("entered-drop-zone", options.EnteredDropZoneText)
            .Translated("left-drop-zone", options.LeftDropZoneText)
            .With(options.WrapperAttributes)
            .Add(input);
}
