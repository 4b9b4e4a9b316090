using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Demonstration;

/// <summary>
/// Fills an empty installation with the invented area of the folder demo: its people, its plan read from the Word
/// document by the real importer, and a year of updates and snapshots by the real operations, each on its own day.
/// </summary>
[Operation]
public sealed class DemonstrationSeed(AppDb db, WaymarkSettings settings, DatabaseProvider provider, ILogger<DemonstrationSeed> logger)
{
    private const string PlanTitle = "Larkshire SEND Priority Action Plan";
    private const string PlanFile = "larkshire-priority-action-plan.docx";
    private static readonly DateOnly _settledOn = new(2025, 11, 28);
    private static readonly DateOnly _liveOn = new(2025, 12, 1);

    /// <param name="Updates">Updates that were written.</param>
    /// <param name="Snapshots">Snapshots that were taken.</param>
    /// <param name="Refused">What an operation refused, in its words: none when the files fit together.</param>
    public sealed record Result(Guid PlanId, int Updates, int Snapshots, IReadOnlyList<string> Refused);

    /// <returns>What was made; null when there is an area already.</returns>
    public async Task<Result?> RunAsync(string folder, CancellationToken ct)
    {
        if (await db.Areas.AnyAsync(ct))
        {
            return null;
        }

        var year = DemonstrationYear.Read(await File.ReadAllBytesAsync(Path.Combine(folder, "year.json"), ct));
        await using var desk = new DemonstrationDesk(settings, provider);
        desk.Clock.MoveTo(_settledOn, new TimeOnly(9, 0));
        logger.LogInformation("Preparing the demonstration: {Area}, its people and its plan.", year.Area);
        var (areaId, boardId) = await AddPeopleAsync(desk, folder, year, ct);
        var planId = await SettleAsync(desk, folder, year, areaId, ct);
        var story = new DemonstrationStory(desk, year, planId, boardId, logger);
        await story.TellAsync(ct);
        logger.LogInformation("The demonstration is ready: {Updates} updates, {Snapshots} snapshots.", story.Updates, story.Snapshots);
        return new Result(planId, story.Updates, story.Snapshots, story.Refused);
    }

    private static async Task<(Guid AreaId, Guid BoardId)> AddPeopleAsync(DemonstrationDesk desk, string folder, DemonstrationYear year, CancellationToken ct)
    {
        var area = await desk.RunAsync<AddArea, Area>(o => o.RunAsync(new AddArea.Request { Name = year.Area, IsDemonstration = true }, Actor.System, ct));
        var people = await File.ReadAllBytesAsync(Path.Combine(folder, "people.csv"), ct);
        await desk.RunAsync<ImportPeople>(o => o.RunAsync(
            new ImportPeople.Request { AreaId = area.AreaId, FileName = "people.csv", File = people, SendInvitations = false }, Actor.System, ct));
        var board = await desk.RunAsync<AddGroup, Guid>(o => o.RunAsync(
            new AddGroup.Request { AreaId = area.AreaId, Kind = GroupKind.Board, Name = year.Board }, Actor.System, ct));
        return (area.AreaId, board);
    }

    private static async Task<Guid> SettleAsync(DemonstrationDesk desk, string folder, DemonstrationYear year, Guid areaId, CancellationToken ct)
    {
        var manager = await ManagerAsync(desk, areaId, ct);
        var file = await File.ReadAllBytesAsync(Path.Combine(folder, PlanFile), ct);
        var imported = await desk.RunAsync<ImportPlan, ImportPlan.Result>(o => o.RunAsync(
            new ImportPlan.Request { AreaId = areaId, FileName = PlanFile, Document = file }, manager, ct));
        var settle = new SettleByProposals(desk, imported.PlanImportId, manager, ct);
        await settle.FileAsync(PlanTitle);
        await settle.SchemeAsync();
        await settle.ManagerAsync();
        await settle.PeopleAsync();
        await WorkStreamsAsync(desk, settle, year, areaId, manager, ct);
        await InspectionAsync(desk, settle, year, manager, ct);
        await settle.OutcomesAsync();
        await settle.QuestionsAsync();
        desk.Clock.MoveTo(_liveOn, new TimeOnly(9, 0));
        return await settle.GoLiveAsync();
    }

    private static async Task WorkStreamsAsync(DemonstrationDesk desk, SettleByProposals settle, DemonstrationYear year, Guid areaId, Actor manager, CancellationToken ct)
    {
        var import = await settle.ImportAsync();
        var read = await settle.ReadAsync();
        var groups = await desk.RunAsync<AppDb, Dictionary<string, Guid>>(db =>
            db.Groups.Where(g => g.AreaId == areaId && g.Kind == GroupKind.WorkStream).ToDictionaryAsync(g => g.Name, g => g.GroupId, StringComparer.Ordinal, ct));
        var streams = year.WorkStreams.SelectMany(s => s.PriorityRefs.Select(r => (Place: PlaceOf(read, r), Group: groups[s.Name]))).Where(s => s.Place > 0);
        await desk.RunAsync<SettleWorkStreams>(o => o.RunAsync(
            new SettleWorkStreams.Request { PlanImportId = import.PlanImportId, SeenVersion = import.Version, WorkStreams = streams.ToDictionary(s => s.Place, s => s.Group) }, manager, ct));
    }

    private static async Task InspectionAsync(DemonstrationDesk desk, SettleByProposals settle, DemonstrationYear year, Actor manager, CancellationToken ct)
    {
        var import = await settle.ImportAsync();
        var read = await settle.ReadAsync();
        var words = (InspectionProposal.Of(read) ?? InspectionProposal.FromText(read))?.Weaknesses ?? [];
        var weaknesses = year.Inspection.Areas.Zip(words).Select(pair => new SettledWeakness(
            pair.Second.Text, pair.First.Bodies, PlaceOf(read, pair.First.PriorityRef) is > 0 and var place ? [place] : [])).ToList();
        await desk.RunAsync<SettleInspection>(o => o.RunAsync(
            new SettleInspection.Request
            {
                PlanImportId = import.PlanImportId,
                SeenVersion = import.Version,
                From = year.Inspection.From,
                To = year.Inspection.To,
                Published = year.Inspection.PublishedOn,
                Weaknesses = weaknesses,
            },
            manager, ct));
    }

    internal static async Task<Actor> ManagerAsync(DemonstrationDesk desk, Guid areaId, CancellationToken ct) =>
        await desk.ActorAsync(await desk.RunAsync<AppDb, string>(db =>
            db.Seats.Where(s => s.AreaId == areaId && s.Role == SeatRole.ProgrammeManager && s.PersonId != null).Select(s => s.Person!.Email!).FirstAsync(ct)), ct);

    private static int PlaceOf(PlanReader.ReadPlan read, string priorityRef) => read.Priorities.ToList().FindIndex(p => p.Ref == priorityRef) + 1;
}
