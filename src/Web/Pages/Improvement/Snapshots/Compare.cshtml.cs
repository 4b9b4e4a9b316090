using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Snapshots;

/// <summary>Any two snapshots of a plan, or a snapshot and now (LEI-02).</summary>
[Needs(Permission.SeeReports)]
public sealed class CompareModel(AppDb db, ReadSnapshots snapshots, CompareSnapshots compare) : SnapshotsPage(db, snapshots)
{
    private const string Now = "now";

    [BindProperty(SupportsGet = true)]
    public Guid? From { get; set; }

    /// <summary>A snapshot's id, or "now".</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public ComparedSnapshots? Compared { get; private set; }
    public string? Refusal { get; private set; }

    public IEnumerable<SelectListItem> FromChoices => Snapshots.Select(s => Choice(s, s.Id == From));

    public IEnumerable<SelectListItem> ToChoices => SeesPlan
        ? Snapshots.Select(s => Choice(s, s.Id.ToString() == To)).Prepend(new SelectListItem("The plan now", Now, To == Now))
        : Snapshots.Select(s => Choice(s, s.Id.ToString() == To));

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        if (Snapshots.Count == 0)
        {
            return;
        }

        From ??= Snapshots[Math.Min(1, Snapshots.Count - 1)].Id;
        To ??= Snapshots.Count > 1 || !SeesPlan ? Snapshots[0].Id.ToString() : Now;
        Guid? to = To == Now ? null : Guid.TryParse(To, CultureInfo.InvariantCulture, out var id) ? id : throw new NotThere();
        try
        {
            if (Snapshots.All(s => s.Id != From))
            {
                throw new NotThere();
            }

            Compared = await compare.RunAsync(From.Value, to, Actor, ct);
        }
        catch (SnapshotTampered tampered)
        {
            Refusal = tampered.Message;
        }
    }

    private static SelectListItem Choice(SnapshotLine line, bool isChosen) =>
        new($"Report {line.Number}, {line.BoardName}, cut-off {line.UpdateCutOff.ToShortUkText()}", line.Id.ToString(), isChosen);
}
