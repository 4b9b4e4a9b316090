using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.PlanReader;

namespace Waymark.Core.Demonstration;

/// <summary>The programme manager of the story settles the plan and lets it go live on 1 December 2025.</summary>
internal sealed class StoryPlan(IServiceProvider services, StoryClock clock, DemonstrationYear year, Guid areaId)
{
    private const string Document = "larkshire-priority-action-plan.docx";
    private static readonly DateOnly _imported = new(2025, 11, 12);
    private static readonly DateOnly _live = new(2025, 12, 1);

    private static readonly (string Name, RatingColour Colour, RatingPhase Phase)[] _scheme =
    [
        ("Not begun", RatingColour.Grey, RatingPhase.NotStarted),
        ("Stalled", RatingColour.Red, RatingPhase.Late),
        ("Slipping", RatingColour.Amber, RatingPhase.AtRisk),
        ("On course", RatingColour.Green, RatingPhase.OnTrack),
        ("Done and checked", RatingColour.Blue, RatingPhase.Done),
    ];

    public async Task<Guid> GoLiveAsync(CancellationToken ct)
    {
        clock.MoveTo(_imported, 10);
        await using var scope = services.CreateAsyncScope();
        var get = scope.ServiceProvider;
        var db = get.GetRequiredService<AppDb>();
        var manager = await db.Seats.Where(s => s.AreaId == areaId && s.Role == SeatRole.ProgrammeManager && s.PersonId != null)
            .Select(s => new { s.SeatId, s.PersonId }).FirstAsync(ct);
        var actor = (await Actor.LoadAsync(db, manager.PersonId!.Value, ct))!;
        var file = await File.ReadAllBytesAsync(Path.Combine(BuildDemonstration.Files, Document), ct);
        var id = (await get.GetRequiredService<ImportPlan>().RunAsync(new() { AreaId = areaId, FileName = Document, Document = file }, actor, ct)).PlanImportId;
        var import = await db.PlanImports.SingleAsync(i => i.PlanImportId == id, ct);
        var read = PlanJson.Parse(import.ReadJson);

        await get.GetRequiredService<ConfirmFile>().RunAsync(
            new() { PlanImportId = id, SeenVersion = import.Version, IsCurrent = true, Title = "Larkshire SEND Priority Action Plan", Date = import.Date }, actor, ct);
        await get.GetRequiredService<SettleRatingScheme>().RunAsync(SchemeOf(id, import.Version, read), actor, ct);
        await get.GetRequiredService<ChooseProgrammeManager>().RunAsync(new() { PlanImportId = id, SeenVersion = import.Version, SeatId = manager.SeatId }, actor, ct);
        await get.GetRequiredService<MatchPeople>().RunAsync(await NamesAsync(db, id, import.Version, read, ct), actor, ct);
        await get.GetRequiredService<SettleWorkStreams>().RunAsync(await StreamsAsync(db, id, import.Version, read, ct), actor, ct);
        await get.GetRequiredService<SettleInspection>().RunAsync(InspectionOf(id, import.Version, read), actor, ct);
        await get.GetRequiredService<AcceptProposals>().RunAsync(new() { PlanImportId = id, Code = "DATE-TBC" }, actor, ct);
        clock.MoveTo(_live, 8);
        return await get.GetRequiredService<GoLive>().RunAsync(new() { PlanImportId = id, SeenVersion = import.Version }, actor, ct);
    }

    private static SettleRatingScheme.Request SchemeOf(Guid id, int version, ReadPlan read)
    {
        var states = _scheme.Select(s => new SettleRatingScheme.State(
            s.Name, read.RagScheme.FirstOrDefault(r => r.Name == s.Name)?.Meaning ?? s.Name, s.Colour, s.Phase, NeedsWaitingOn: false)).ToList();
        var words = read.Actions.Select(a => a.Rag?.Trim()).OfType<string>().Where(w => w.Length > 0).Distinct(StringComparer.Ordinal);
        return new()
        {
            PlanImportId = id,
            SeenVersion = version,
            States = states,
            Words = words.ToDictionary(w => w, StateOf, StringComparer.Ordinal),
        };
    }

    private static int? StateOf(string word)
    {
        var state = Array.FindIndex(_scheme, s => s.Name.Equals(word, StringComparison.OrdinalIgnoreCase) || s.Colour.ToString().Equals(word, StringComparison.OrdinalIgnoreCase));
        return state < 0 ? null : state;
    }

    private async Task<MatchPeople.Request> NamesAsync(AppDb db, Guid id, int version, ReadPlan read, CancellationToken ct)
    {
        var seats = await AreaSeats.LoadAsync(db, areaId, ct);
        return new()
        {
            PlanImportId = id,
            SeenVersion = version,
            Names = [.. NamesInPlan.Of(read).Select(n => (n.Name, Seat: SeatMatch.Propose(n, seats))).Where(n => n.Seat is not null)
                .Select(n => new SettledName(n.Name, NameChoice.Seat, n.Seat!.SeatId))],
        };
    }

    private async Task<SettleWorkStreams.Request> StreamsAsync(AppDb db, Guid id, int version, ReadPlan read, CancellationToken ct)
    {
        var groups = await db.Groups.Where(g => g.AreaId == areaId).ToDictionaryAsync(g => g.Name, g => g.GroupId, ct);
        return new()
        {
            PlanImportId = id,
            SeenVersion = version,
            WorkStreams = year.WorkStreams.SelectMany(s => s.PriorityRefs.Select(r => (Place: PlaceOf(read, r), Group: groups[s.Name])))
                .ToDictionary(x => x.Place, x => x.Group),
        };
    }

    private SettleInspection.Request InspectionOf(Guid id, int version, ReadPlan read) => new()
    {
        PlanImportId = id,
        SeenVersion = version,
        From = year.Inspection.From,
        To = year.Inspection.To,
        Published = year.Inspection.PublishedOn,
        Weaknesses = [.. year.Inspection.Areas.Select(a => new SettledWeakness(
            read.Inspection?.Areas.ElementAtOrDefault(PlaceOf(read, a.PriorityRef) - 1)?.Text ?? read.Priorities[PlaceOf(read, a.PriorityRef) - 1].Title ?? a.PriorityRef,
            a.Bodies,
            [PlaceOf(read, a.PriorityRef)]))],
    };

    /// <summary>A priority's place in the document, from 1.</summary>
    private static int PlaceOf(ReadPlan read, string priorityRef) =>
        read.Priorities.Index().First(p => p.Item.Ref == priorityRef).Index + 1;
}
