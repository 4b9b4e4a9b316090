using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.FileUpload;

/// <summary>A control to send files.</summary>
public sealed record FileUploadOptions : FieldOptions
{
    public bool Multiple { get; init; }

    /// <summary>A place to drop files on, where scripts run. Pages leave it: the script gives the control a name that differs from what it shows.</summary>
    public bool Javascript { get; init; }
    public string? WrapperClasses { get; init; }
    public IReadOnlyDictionary<string, string?> WrapperAttributes { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
    public string? ChooseFilesButtonText { get; init; }
    public string? DropInstructionText { get; init; }
    public string? NoFileChosenText { get; init; }

    /// <summary>Text by plural form: one, other.</summary>
    public IReadOnlyDictionary<string, string> MultipleFilesChosenText { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    public string? EnteredDropZoneText { get; init; }
    public string? LeftDropZoneText { get; init; }
}
