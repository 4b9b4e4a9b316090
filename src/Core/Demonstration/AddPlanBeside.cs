using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Demonstration;

/// <summary>Puts any plan document beside the demonstration: an area of its own with invented people, settled by taking every proposal, live.</summary>
[Operation]
public sealed class AddPlanBeside(AppDb db, WaymarkSettings settings, DatabaseProvider provider, UkClock clock)
{
    public sealed record Request
    {
        public required string FileName { get; init; }
        public required byte[] Document { get; init; }
    }

    public sealed record Result(Guid PlanId, string AreaName, string Title, ImportSummary Summary, int Questions);

    /// <exception cref="RuleBroken">The file cannot be read as a plan; no area is made.</exception>
    public async Task<Result> RunAsync(Request request, CancellationToken ct)
    {
        var name = await AreaNameAsync(ImportPlan.Read(request.FileName, request.Document).Title ?? Path.GetFileNameWithoutExtension(request.FileName), ct);
        await using var desk = new DemonstrationDesk(settings, provider);
        desk.Clock.MoveTo(clock.Today, new TimeOnly(9, 0));
        var area = await desk.RunAsync<AddArea, Area>(o => o.RunAsync(new AddArea.Request { Name = name, IsDemonstration = true }, Actor.System, ct));
        var people = await PeopleAsync(ct);
        await desk.RunAsync<ImportPeople>(o => o.RunAsync(
            new ImportPeople.Request { AreaId = area.AreaId, FileName = "people.csv", File = people, SendInvitations = false }, Actor.System, ct));
        await desk.RunAsync<Governance.AddGroup>(o => o.RunAsync(
            new Governance.AddGroup.Request { AreaId = area.AreaId, Kind = Governance.GroupKind.Board, Name = "SEND Partnership Board" }, Actor.System, ct));
        var manager = await DemonstrationSeed.ManagerAsync(desk, area.AreaId, ct);
        var imported = await desk.RunAsync<ImportPlan, ImportPlan.Result>(o => o.RunAsync(
            new ImportPlan.Request { AreaId = area.AreaId, FileName = request.FileName, Document = request.Document }, manager, ct));
        var settle = new SettleByProposals(desk, imported.PlanImportId, manager, ct);
        await settle.FileAsync();
        await settle.SchemeAsync();
        await settle.ManagerAsync();
        await settle.PeopleAsync();
        await settle.OutcomesAsync();
        await settle.QuestionsAsync();
        var planId = await settle.GoLiveAsync();
        var import = await settle.ImportAsync();
        return new Result(planId, name, import.Title, ImportSummary.Of(import, SettledPlan.Of(import, [])), import.Questions.Count);
    }

    private async Task<string> AreaNameAsync(string title, CancellationToken ct)
    {
        var name = Shorten(title.Replace('\0', ' ').Trim(), 100);
        var taken = await db.Areas.Where(a => a.Name.StartsWith(name)).Select(a => a.Name).ToListAsync(ct);
        for (var number = 2; ; number++)
        {
            var next = number == 2 && !taken.Contains(name, StringComparer.Ordinal) ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
            if (!taken.Contains(next, StringComparer.Ordinal))
            {
                return next;
            }
        }
    }

    private static string Shorten(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1), "…");

    /// <summary>Invented people, one for each role; the number in their addresses is that of the area, so that they never meet.</summary>
    private async Task<byte[]> PeopleAsync(CancellationToken ct)
    {
        var area = await db.Areas.CountAsync(ct);
        var lines = new StringBuilder("name,email,organisation,organisation kind,team,post,role,work stream\n");
        foreach (var (person, post, role, stream) in new[]
        {
            ("Ada Penrose", "Systems Administrator", "administrator", ""),
            ("Morgan Vale", "SEND Improvement Programme Manager", "programme manager", ""),
            ("Priti Lowther", "Head of Service", "work-stream lead", "First work stream"),
            ("Joel Amberley", "Team Manager", "action lead", ""),
            ("Sunniva Croft", "Designated Clinical Officer", "action lead", ""),
            ("Hector Bayliss", "Chair of the Board", "board member", ""),
            ("Ines Marlow", "Scrutiny Member", "reader", ""),
            ("Rowan Tate", "Improvement Adviser", "outside reader", ""),
        })
        {
            var email = person.ToLowerInvariant().Replace(' ', '.');
            lines.Append(CultureInfo.InvariantCulture, $"{person},{email}@area{area}.example,The council,council,,{post},{role},{stream}\n");
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }
}
