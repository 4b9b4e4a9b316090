using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Demonstration;

/// <summary>
/// Makes the invented area: its people, its plan read from the Word document by the real importer, and a year of
/// updates and snapshots told through the same operations that people use, each at its own date.
/// </summary>
public static class BuildDemonstration
{
    private static readonly DateOnly _begins = new(2025, 11, 10);

    /// <summary>Folder of the demonstration's files beside the program.</summary>
    public static string Files => Path.Combine(AppContext.BaseDirectory, "demo");

    /// <param name="settings">The installation's; its date is left aside while the story is told.</param>
    /// <param name="provider">The installation's database.</param>
    /// <param name="log">Told how far it has come.</param>
    /// <param name="ct">Stops the work; what was told so far stays.</param>
    /// <returns>False when the database holds an area already: nothing was done.</returns>
    public static async Task<bool> RunAsync(WaymarkSettings settings, DatabaseProvider provider, ILogger log, CancellationToken ct)
    {
        var clock = new StoryClock();
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(clock)
            .AddWaymarkCore(settings with { Today = null }, [provider])
            .BuildServiceProvider();
        clock.MoveTo(_begins, 9);
        var year = DemonstrationYear.Read(Files);
        Guid areaId;
        await using (var scope = services.CreateAsyncScope())
        {
            if (await scope.ServiceProvider.GetRequiredService<AppDb>().Areas.AnyAsync(ct))
            {
                return false;
            }

            areaId = await AddAreaAsync(scope.ServiceProvider, year, ct);
        }

        log.LogInformation("Building the demonstration: {Area}, {People}", year.Area, "its people and its plan");
        var planId = await new StoryPlan(services, clock, year, areaId).GoLiveAsync(ct);
        var skipped = await new StoryTeller(services, clock, year, areaId, planId, log).TellAsync(ct);
        log.LogInformation("The demonstration is ready: {Updates} updates and {Cycles} board cycles told, {Skipped} refused", year.Updates.Count, year.Cycles.Count, skipped);
        return true;
    }

    private static async Task<Guid> AddAreaAsync(IServiceProvider services, DemonstrationYear year, CancellationToken ct)
    {
        var area = await services.GetRequiredService<AddArea>().RunAsync(
            new() { Name = year.Area, IsDemonstration = true }, Actor.System, ct);
        var groups = services.GetRequiredService<AddGroup>();
        await groups.RunAsync(new() { AreaId = area.AreaId, Kind = GroupKind.Board, Name = year.Board }, Actor.System, ct);
        await services.GetRequiredService<ImportPeople>().RunAsync(
            new()
            {
                AreaId = area.AreaId,
                FileName = "people.csv",
                File = await File.ReadAllBytesAsync(Path.Combine(Files, "people.csv"), ct),
                SendInvitations = false,
            },
            Actor.System,
            ct);
        return area.AreaId;
    }
}
