namespace Waymark.Web.GovUk.Choices;

/// <summary>Where the tags within radios or checkboxes put themselves.</summary>
internal sealed class ChoiceList
{
    public List<ChoiceItem> Items { get; } = [];
}
