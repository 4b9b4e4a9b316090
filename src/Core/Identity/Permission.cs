using System.Collections.Frozen;

namespace Waymark.Core.Identity;

/// <summary>What a person may do in an area. Which role may do what is decided in <see cref="Permissions"/> alone.</summary>
public enum Permission
{
    /// <summary>Organisations, teams, seats, people, invitations, leavers.</summary>
    ManagePeople,
    ImportPlan,
    SettlePlan,
    SeeDraft,
    EditPlan,
    UpdateOwn,
    UpdateWorkStream,
    UpdateAny,
    TakeSnapshot,
    /// <summary>Live plans, actions, updates and history.</summary>
    SeePlan,
    /// <summary>Frozen board reports.</summary>
    SeeReports,
    Export,
}

/// <summary>The written table of roles and permissions; docs/permissions.md is checked against it by a test.</summary>
public static class Permissions
{
    private static readonly FrozenDictionary<SeatRole, FrozenSet<Permission>> _table = new Dictionary<SeatRole, Permission[]>
    {
        [SeatRole.Administrator] = [Permission.ManagePeople],
        [SeatRole.ProgrammeManager] =
        [
            Permission.ImportPlan, Permission.SettlePlan, Permission.SeeDraft, Permission.EditPlan, Permission.UpdateOwn,
            Permission.UpdateWorkStream, Permission.UpdateAny, Permission.TakeSnapshot, Permission.SeePlan, Permission.SeeReports, Permission.Export,
        ],
        [SeatRole.WorkStreamLead] =
        [
            Permission.UpdateOwn, Permission.UpdateWorkStream, Permission.SeePlan, Permission.SeeReports, Permission.Export,
        ],
        [SeatRole.ActionLead] = [Permission.UpdateOwn, Permission.SeePlan, Permission.SeeReports, Permission.Export],
        [SeatRole.BoardMember] = [Permission.SeePlan, Permission.SeeReports, Permission.Export],
        [SeatRole.Reader] = [Permission.SeePlan, Permission.SeeReports],
        [SeatRole.OutsideReader] = [Permission.SeeReports],
    }.ToFrozenDictionary(row => row.Key, row => row.Value.ToFrozenSet());

    public static bool Allows(this SeatRole role, Permission permission) => _table[role].Contains(permission);
}
