using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;
using Waymark.PlanReader;
using Waymark.Testing;

namespace Waymark.Web.Tests.Hosting;

/// <summary>
/// A site with one of everything that an address may name, in both areas. An address with a part of a new name needs a
/// sample here; see <see cref="SamplesAsync"/>.
/// </summary>
public sealed class MatrixSite : SiteFixture
{
    /// <summary>What stands for each route part in <see cref="SiteFixture.Area"/>.</summary>
    public IReadOnlyDictionary<string, string> Samples { get; private set; } = null!;

    /// <summary>Ids of nothing.</summary>
    public IReadOnlyDictionary<string, string> Nothing { get; private set; } = null!;

    protected override async Task PrepareAsync()
    {
        var own = await SamplesAsync(Area);
        _ = await SamplesAsync(OtherArea);
        var fixedParts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["status"] = "404", ["format"] = "csv", ["document"] = "docx", ["sheet"] = "csv" };
        Samples = With(fixedParts, own, id => id);
        Nothing = With(fixedParts, own, _ => Guid.CreateVersion7());
    }

    private async Task<Dictionary<string, Guid>> SamplesAsync(TestArea area)
    {
        var samples = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase)
        {
            ["planId"] = area.Plan.ImprovementPlanId,
            ["actionId"] = area.Actions[0].ImprovementActionId,
            ["priorityId"] = area.Plan.Priorities[0].PriorityId,
        };
        await UsingDbAsync(async (db, services) =>
        {
            await AddPeopleAsync(services, area, samples);
            await AddPlanPartsAsync(db, services, area, samples);
        });
        return samples;
    }

    /// <summary>People, seats and groups that nothing else stands on, so that a test may do anything to them.</summary>
    private static async Task AddPeopleAsync(IServiceProvider services, TestArea area, Dictionary<string, Guid> samples)
    {
        var id = area.Area.AreaId;
        var ct = CancellationToken.None;
        samples["organisationId"] = await services.GetRequiredService<AddOrganisation>().RunAsync(new() { AreaId = id, Name = "Spare Trust", Kind = OrganisationKind.Health }, Actor.System, ct);
        samples["teamId"] = await services.GetRequiredService<AddTeam>().RunAsync(new() { OrganisationId = samples["organisationId"], Name = "Spare team" }, Actor.System, ct);
        samples["groupId"] = await services.GetRequiredService<AddGroup>().RunAsync(new() { AreaId = id, Kind = GroupKind.WorkStream, Name = "Spare stream" }, Actor.System, ct);
        var place = new SeatPlace { OrganisationId = samples["organisationId"], Post = "Spare post", Role = SeatRole.Reader };
        samples["seatId"] = await services.GetRequiredService<AddSeat>().RunAsync(new() { AreaId = id, Place = place }, Actor.System, ct);
        samples["personId"] = await services.GetRequiredService<InvitePerson>().RunAsync(
            new() { AreaId = id, Name = "Spare Person", Email = $"spare@{area.Area.Name}.example", Place = place with { Post = "Another spare post" } }, Actor.System, ct);
    }

    private static async Task AddPlanPartsAsync(AppDb db, IServiceProvider services, TestArea area, Dictionary<string, Guid> samples)
    {
        var (clock, ct) = (services.GetRequiredService<UkClock>(), CancellationToken.None);
        var manager = area.Actor(SeatRole.ProgrammeManager);
        samples["importId"] = (await services.GetRequiredService<ImportPlan>().KeepAsync(
            new() { AreaId = area.Area.AreaId, FileName = "plan.txt", Document = "1.1 An action of a plan"u8.ToArray() },
            ReadPlanSample(), manager, ct)).PlanImportId;
        samples["snapshotId"] = await services.GetRequiredService<TakeSnapshot>().RunAsync(
            new()
            {
                PlanId = area.Plan.ImprovementPlanId,
                BoardId = area.Board.GroupId,
                UpdateCutOff = clock.Today,
                DataCutOff = clock.Today,
                PapersIssued = clock.Today.AddDays(1),
                Meeting = clock.Today.AddDays(7),
            },
            manager,
            ct);
        samples["questionId"] = await db.PlanQuestions.Where(q => q.PlanImportId == samples["importId"]).Select(q => q.PlanQuestionId).FirstAsync(ct);
    }

    private static ReadPlan ReadPlanSample() => new()
    {
        Title = "A sample plan",
        Priorities = [new ReadPriority { Ref = "1", Title = "A priority" }],
        Actions = [new ReadAction { Ref = "1.1", PriorityRef = "1", Title = "An action of a plan" }],
        Findings = [new Finding("NO-OWNER", Severity.Warning, "1.1", "line 1", "Nobody is named.")],
    };

    private static Dictionary<string, string> With(Dictionary<string, string> fixedParts, Dictionary<string, Guid> ids, Func<Guid, Guid> make)
    {
        var all = new Dictionary<string, string>(fixedParts, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, id) in ids)
        {
            all[name] = make(id).ToString();
        }

        return all;
    }
}
