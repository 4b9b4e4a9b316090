using System.Collections.Frozen;

namespace Waymark.Core.Identity;

/// <summary>Roles and kinds of organisation as people write them, on pages and in files.</summary>
public static class SeatRoleWords
{
    private static readonly FrozenDictionary<SeatRole, string> _roles = new Dictionary<SeatRole, string>
    {
        [SeatRole.Administrator] = "administrator",
        [SeatRole.ProgrammeManager] = "programme manager",
        [SeatRole.WorkStreamLead] = "work-stream lead",
        [SeatRole.ActionLead] = "action lead",
        [SeatRole.BoardMember] = "board member",
        [SeatRole.Reader] = "reader",
        [SeatRole.OutsideReader] = "outside reader",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, OrganisationKind> _kinds = new Dictionary<string, OrganisationKind>(StringComparer.Ordinal)
    {
        ["council"] = OrganisationKind.Council,
        ["local authority"] = OrganisationKind.Council,
        ["health"] = OrganisationKind.Health,
        ["integrated care board"] = OrganisationKind.Health,
        ["health provider"] = OrganisationKind.Health,
        ["nhs trust"] = OrganisationKind.Health,
        ["school"] = OrganisationKind.School,
        ["college"] = OrganisationKind.School,
        ["parent carer forum"] = OrganisationKind.ParentCarerForum,
        ["government"] = OrganisationKind.Government,
        ["improvement adviser"] = OrganisationKind.Other,
        ["other"] = OrganisationKind.Other,
    }.ToFrozenDictionary();

    /// <summary>The role in lower case, such as "work-stream lead".</summary>
    public static string Word(this SeatRole role) => _roles[role];

    /// <summary>The role at the start of a line, such as "Work-stream lead".</summary>
    public static string Title(this SeatRole role) => char.ToUpperInvariant(_roles[role][0]) + _roles[role][1..];

    /// <summary>One line for the person who gives out seats.</summary>
    public static string Explained(this SeatRole role) => role switch
    {
        SeatRole.Administrator => "Looks after organisations, seats and people; sees no plan",
        SeatRole.ProgrammeManager => "Imports, settles and edits the plan, updates any action, takes snapshots",
        SeatRole.WorkStreamLead => "Updates every action of one work stream",
        SeatRole.ActionLead => "Updates their own actions",
        SeatRole.BoardMember => "Reads the live plan and board reports, and exports them",
        SeatRole.Reader => "Reads the live plan and board reports",
        SeatRole.OutsideReader => "Reads board reports only",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string Word(this OrganisationKind kind) => kind switch
    {
        OrganisationKind.Council => "council",
        OrganisationKind.Health => "health",
        OrganisationKind.School => "school or college",
        OrganisationKind.ParentCarerForum => "parent carer forum",
        OrganisationKind.Government => "government",
        OrganisationKind.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kind at the start of a line.</summary>
    public static string Title(this OrganisationKind kind) => char.ToUpperInvariant(kind.Word()[0]) + kind.Word()[1..];

    /// <summary>Reads a role however its capitals, spaces and hyphens are written; null when it is none.</summary>
    public static SeatRole? ReadRole(string text)
    {
        var plain = Plain(text);
        var found = _roles.Where(r => Plain(r.Value) == plain).Select(r => (SeatRole?)r.Key).FirstOrDefault();
        return found;
    }

    /// <summary>Reads a kind of organisation; null when it is none.</summary>
    public static OrganisationKind? ReadKind(string text)
    {
        var plain = Plain(text);
        return _kinds.Where(k => Plain(k.Key) == plain).Select(k => (OrganisationKind?)k.Value).FirstOrDefault();
    }

    /// <summary>What may stand in a file's column.</summary>
    public static IEnumerable<string> RoleWords => _roles.OrderBy(r => r.Key).Select(r => r.Value);

    public static IEnumerable<string> KindWords => _kinds.Keys.Order(StringComparer.Ordinal);

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}
