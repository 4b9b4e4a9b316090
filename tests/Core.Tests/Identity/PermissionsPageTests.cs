using Waymark.Core.Identity;
using Waymark.Testing;

namespace Waymark.Core.Tests.Identity;

public sealed class PermissionsPageTests
{
    private static readonly Dictionary<string, Permission> _words = new(StringComparer.Ordinal)
    {
        ["look after organisations, teams, seats, people, boards and work streams"] = Permission.ManagePeople,
        ["import a plan"] = Permission.ImportPlan,
        ["settle what the reader was not sure of, and go live"] = Permission.SettlePlan,
        ["see a plan that is not live yet"] = Permission.SeeDraft,
        ["edit the live plan: actions, owners, dates, priorities"] = Permission.EditPlan,
        ["update their own actions"] = Permission.UpdateOwn,
        ["update any action of their work stream"] = Permission.UpdateWorkStream,
        ["update any action of the plan"] = Permission.UpdateAny,
        ["take a snapshot for a board"] = Permission.TakeSnapshot,
        ["see the live plan, its updates and its history"] = Permission.SeePlan,
        ["see board reports"] = Permission.SeeReports,
        ["export the plan as a spreadsheet"] = Permission.Export,
    };

    /// <summary>docs/permissions.md says what the code decides, for every role and every permission.</summary>
    [Fact]
    public void The_written_table_is_the_one_in_force()
    {
        var rows = File.ReadLines(Repository.PathOf("docs/permissions.md")).Where(l => l.StartsWith('|'))
            .Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToList()).Where(r => r[0] != "---").ToList();
        var roles = rows[0].Skip(1).Select(w => SeatRoleWords.ReadRole(w) ?? throw new InvalidOperationException($"{w} is no role.")).ToList();
        Assert.Equal(Enum.GetValues<SeatRole>(), roles.Order());

        var written = rows.Skip(1).SelectMany(r => roles.Zip(r.Skip(1)).Where(c => c.Second == "yes").Select(c => (_words[r[0]], c.First)));
        var inForce = Enum.GetValues<Permission>().SelectMany(p => Enum.GetValues<SeatRole>().Where(r => r.Allows(p)).Select(r => (p, r)));
        Assert.Equal(inForce.Order(), written.Order());
        Assert.Equal(Enum.GetValues<Permission>().Length, rows.Count - 1);
    }
}
