using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.PlanReader;

namespace Waymark.Core.Demonstration;

/// <summary>Settles an import as someone would who takes every proposal, through the operations that the pages use.</summary>
internal sealed class SettleByProposals(DemonstrationDesk desk, Guid importId, Actor manager, CancellationToken ct)
{
    public Task<PlanImport> ImportAsync() => desk.RunAsync<AppDb, PlanImport>(db =>
        db.PlanImports.AsNoTracking().Include(i => i.Questions.OrderBy(q => q.Order)).SingleAsync(i => i.PlanImportId == importId, ct));

    public async Task<ReadPlan> ReadAsync() => PlanJson.Parse((await ImportAsync()).ReadJson);

    /// <param name="title">What the plan is called; null for the document's own title.</param>
    public async Task FileAsync(string? title = null)
    {
        var import = await ImportAsync();
        await desk.RunAsync<ConfirmFile>(o => o.RunAsync(
            new ConfirmFile.Request { PlanImportId = importId, SeenVersion = import.Version, IsCurrent = true, Title = title ?? import.Title, Date = import.Date }, manager, ct));
    }

    /// <summary>The key as proposed; where names or colours were lost, or there is no key, a usual one stands in.</summary>
    public async Task SchemeAsync()
    {
        var import = await ImportAsync();
        var read = PlanJson.Parse(import.ReadJson);
        var own = RatingProposal.Of(read);
        var proposed = own.Count >= SettleRatingScheme.FewestStates ? own : StandardSchemes.All[0].States;
        var wanted = proposed.Select(p => p.Colour).OfType<RatingColour>().ToHashSet();
        var taken = new HashSet<RatingColour>();
        var states = new List<SettleRatingScheme.State>();
        foreach (var state in proposed)
        {
            var colour = state.Colour is { } written && taken.Add(written)
                ? written
                : Usual(state.Phase).Concat(Enum.GetValues<RatingColour>()).First(c => !taken.Contains(c) && !wanted.Contains(c));
            taken.Add(colour);
            states.Add(new SettleRatingScheme.State(state.Name ?? colour.ToString(), state.Meaning, colour, state.Phase ?? RatingPhase.OnTrack, state.NeedsWaitingOn));
        }

        await desk.RunAsync<SettleRatingScheme>(o => o.RunAsync(
            new SettleRatingScheme.Request
            {
                PlanImportId = importId,
                SeenVersion = import.Version,
                States = states,
                Words = RatingProposal.InUse(read, proposed).ToDictionary(r => r.Words, r => r.State, StringComparer.Ordinal),
            },
            manager, ct));
    }

    public async Task ManagerAsync()
    {
        var import = await ImportAsync();
        await desk.RunAsync<ChooseProgrammeManager>(o => o.RunAsync(
            new ChooseProgrammeManager.Request { PlanImportId = importId, SeenVersion = import.Version, SeatId = manager.Seats.First(s => s.AreaId == import.AreaId && s.Role == SeatRole.ProgrammeManager).SeatId }, manager, ct));
    }

    public async Task PeopleAsync()
    {
        var import = await ImportAsync();
        var seats = await desk.RunAsync<AppDb, IReadOnlyList<AreaSeat>>(db => AreaSeats.LoadAsync(db, import.AreaId, ct));
        var names = NamesInPlan.Of(PlanJson.Parse(import.ReadJson)).Select(name => SeatMatch.Propose(name, seats) is { } seat
            ? new SettledName(name.Name, name.IsGroup ? NameChoice.WritesFor : NameChoice.Seat, seat.SeatId)
            : new SettledName(name.Name, NameChoice.Later, null)).ToList();
        await desk.RunAsync<MatchPeople>(o => o.RunAsync(new MatchPeople.Request { PlanImportId = importId, SeenVersion = import.Version, Names = names }, manager, ct));
    }

    public async Task OutcomesAsync()
    {
        var import = await ImportAsync();
        var seats = await desk.RunAsync<AppDb, IReadOnlyList<AreaSeat>>(db => AreaSeats.LoadAsync(db, import.AreaId, ct));
        var outcomes = OutcomeProposal.Of(SettledPlan.Of(import, seats));
        if (outcomes.Count > 0)
        {
            await desk.RunAsync<MapOutcomes>(o => o.RunAsync(new MapOutcomes.Request { PlanImportId = importId, SeenVersion = import.Version, Outcomes = outcomes }, manager, ct));
        }
    }

    public Task QuestionsAsync() =>
        desk.RunAsync<AcceptProposals>(o => o.RunAsync(new AcceptProposals.Request { PlanImportId = importId }, manager, ct));

    /// <returns>The live plan.</returns>
    public async Task<Guid> GoLiveAsync()
    {
        var import = await ImportAsync();
        return await desk.RunAsync<GoLive, Guid>(o => o.RunAsync(new GoLive.Request { PlanImportId = importId, SeenVersion = import.Version }, manager, ct));
    }

    private static IEnumerable<RatingColour> Usual(RatingPhase? phase) => phase switch
    {
        RatingPhase.Done => [RatingColour.Blue, RatingColour.Green],
        RatingPhase.OnTrack => [RatingColour.Green],
        RatingPhase.AtRisk => [RatingColour.Amber, RatingColour.Yellow],
        RatingPhase.Late => [RatingColour.Red],
        _ => [RatingColour.Grey],
    };
}
