namespace Waymark.PlanReader.Layout;

/// <summary>What a column of an action table is for.</summary>
public enum ColumnMeaning
{
    Unknown,
    Ref,

    /// <summary>A group of actions: priority, theme, objective, work stream.</summary>
    Group,

    /// <summary>What an action is about: area of risk, focus area, issue.</summary>
    Subject,
    Action,
    Due,
    OtherDate,
    Lead,
    Accountable,
    Deliverer,
    Resources,
    Success,
    Evidence,
    Progress,
    Rag,
    Kpi,
    Links,

    /// <summary>Belongs to a register of risks, meetings, people or figures.</summary>
    Register,
}
