namespace Waymark.Web.GovUk.SummaryList;

/// <summary>Where the tags within a summary list or row put themselves.</summary>
internal sealed class SummaryParts
{
    public List<SummaryRow> Rows { get; } = [];

    public List<SummaryAction> Actions { get; } = [];
}
