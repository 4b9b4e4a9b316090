namespace Waymark.Core.Improvement;

/// <summary>What is noticeable about an action: shown to people, never a reason to refuse what they say.</summary>
public enum ActionFactKind
{
    /// <summary>Its date has passed and it is not done.</summary>
    Late,

    /// <summary>Nothing was said since the plan was last frozen for the board.</summary>
    Silent,

    /// <summary>To be confirmed, on-going, set by something else or missing: never late, but counted.</summary>
    NoDate,

    /// <summary>Due after the action it belongs under.</summary>
    AfterParent,

    /// <summary>The date now agreed is later than the first.</summary>
    Slipped,

    /// <summary>The rating and the date, the evidence or the reason for waiting do not agree.</summary>
    Contradiction,

    /// <summary>Red or amber without what, who and by when.</summary>
    NoPathBack,

    /// <summary>The newest update waits to be agreed.</summary>
    NotAgreed,

    /// <summary>The newest update asks the board for help or a decision.</summary>
    HelpWanted,

    /// <summary>Nobody holds the seat that is asked for updates.</summary>
    NobodyToAsk,

    /// <summary>A person added it after the plan went live.</summary>
    AddedLater,
}

/// <summary>One such thing, in a sentence.</summary>
public sealed record ActionFact(ActionFactKind Kind, string Sentence);
