using System.Text;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.History;
using Waymark.PlanReader;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement.Imports;

/// <summary>A test area with one import being settled; every step is a unit of work of its own, as on the site.</summary>
internal sealed class ImportScene : IAsyncDisposable
{
    private ImportScene(TestDatabase database, TestArea area)
    {
        Database = database;
        Area = area;
    }

    public TestDatabase Database { get; }
    public TestArea Area { get; }
    public Guid ImportId { get; private set; }
    public Actor Manager => Area.Actor(SeatRole.ProgrammeManager);

    public static async Task<ImportScene> CreateAsync(Engine engine = Engine.Sqlite, ReadPlan? read = null)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await using var scope = database.Begin();
        var scene = new ImportScene(database, await TestArea.AddAsync(scope.Db, database.Clock, scope.Get<Recorder>()));
        var request = new ImportPlan.Request { AreaId = scene.Area.Area.AreaId, FileName = "plan.csv", Document = Encoding.UTF8.GetBytes("Ref,Action\n1,One") };
        scene.ImportId = (await scope.Get<ImportPlan>().KeepAsync(request, read ?? InventedPlan.Read(), scene.Manager, default)).PlanImportId;
        return scene;
    }

    public async Task RunAsync<T>(Func<T, Task> act) where T : notnull
    {
        await using var scope = Database.Begin(Manager);
        await act(scope.Get<T>());
    }

    public async Task<PlanImport> ImportAsync()
    {
        await using var scope = Database.Begin();
        return await scope.Db.PlanImports.AsNoTracking().Include(i => i.Questions.OrderBy(q => q.Order)).SingleAsync(i => i.PlanImportId == ImportId);
    }

    public async Task<PlanQuestion> QuestionAsync(string code) => (await ImportAsync()).Questions.First(q => q.Code == code);

    public async Task AnswerAsync(string code, Func<AnswerQuestion.Request, AnswerQuestion.Request> answer, Actor? actor = null)
    {
        var question = await QuestionAsync(code);
        var request = answer(new AnswerQuestion.Request { PlanQuestionId = question.PlanQuestionId, SeenVersion = question.Version, As = AnswerAs.Answer });
        await RunAsync<AnswerQuestion>(o => o.RunAsync(request, actor ?? Manager, default));
    }

    public async Task ConfirmFileAsync()
    {
        var import = await ImportAsync();
        await RunAsync<ConfirmFile>(o => o.RunAsync(
            new ConfirmFile.Request { PlanImportId = ImportId, SeenVersion = import.Version, IsCurrent = true, Title = import.Title, Date = import.Date }, Manager, default));
    }

    public async Task SettleSchemeAsync(IReadOnlyDictionary<string, int?>? words = null)
    {
        var import = await ImportAsync();
        var read = PlanJson.Parse(import.ReadJson);
        var proposed = RatingProposal.Of(read) is { Count: > 0 } own ? own : StandardSchemes.All[0].States;
        var request = new SettleRatingScheme.Request
        {
            PlanImportId = ImportId,
            SeenVersion = import.Version,
            States = [.. proposed.Select((s, index) => new SettleRatingScheme.State(
                s.Name ?? $"State {index + 1}", s.Meaning, s.Colour ?? (RatingColour)index, s.Phase ?? RatingPhase.OnTrack, s.NeedsWaitingOn))],
            Words = words ?? RatingProposal.InUse(read, proposed).ToDictionary(r => r.Words, r => r.State),
        };
        await RunAsync<SettleRatingScheme>(o => o.RunAsync(request, Manager, default));
    }

    public async Task ChooseManagerAsync()
    {
        var import = await ImportAsync();
        await RunAsync<ChooseProgrammeManager>(o => o.RunAsync(
            new ChooseProgrammeManager.Request { PlanImportId = ImportId, SeenVersion = import.Version, SeatId = Area.SeatOf(SeatRole.ProgrammeManager).SeatId }, Manager, default));
    }

    public async Task MatchAsync(params SettledName[] names)
    {
        var import = await ImportAsync();
        await RunAsync<MatchPeople>(o => o.RunAsync(new MatchPeople.Request { PlanImportId = ImportId, SeenVersion = import.Version, Names = names }, Manager, default));
    }

    public SettledName Seat(string name, SeatRole role, NameChoice choice = NameChoice.Seat) => new(name, choice, Area.SeatOf(role).SeatId);

    public async Task SettleThreeAsync()
    {
        await ConfirmFileAsync();
        await SettleSchemeAsync();
        await ChooseManagerAsync();
    }

    public async Task<ImprovementPlan> GoLiveAsync()
    {
        var import = await ImportAsync();
        await RunAsync<GoLive>(o => o.RunAsync(new GoLive.Request { PlanImportId = ImportId, SeenVersion = import.Version }, Manager, default));
        return await PlanAsync();
    }

    public async Task<ImprovementPlan> PlanAsync()
    {
        var import = await ImportAsync();
        await using var scope = Database.Begin();
        return await scope.Db.ImprovementPlans.AsNoTracking()
            .Include(p => p.RatingStates.OrderBy(s => s.Order)).Include(p => p.Weaknesses.OrderBy(w => w.Order)).Include(p => p.Priorities.OrderBy(x => x.Order))
            .Include(p => p.Actions.OrderBy(a => a.Order)).ThenInclude(a => a.Owners.OrderBy(o => o.Order))
            .AsSplitQuery().SingleAsync(p => p.ImprovementPlanId == import.ImprovementPlanId);
    }

    public async Task<IReadOnlyList<string>> EventsAsync()
    {
        await using var scope = Database.Begin();
        return await scope.Db.Changes.AsNoTracking().Where(c => c.AreaId == Area.Area.AreaId).OrderBy(c => c.Sequence).Select(c => c.EventName).ToListAsync();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
