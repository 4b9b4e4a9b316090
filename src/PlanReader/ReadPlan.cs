namespace Waymark.PlanReader;

/// <summary>An improvement plan as it stands in a document: what was read, and nothing that was not there.</summary>
public sealed record ReadPlan
{
    /// <summary>The document's own title, or null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The plan's date where the document gives a whole day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The plan's date as written.</summary>
    public string? DateText { get; init; }

    /// <summary>Headings of the action tables as written, in reading order, each once.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The plan's own key of ratings, in its own order.</summary>
    public IReadOnlyList<ReadRatingState> RagScheme { get; init; } = [];

    /// <summary>People named in a key of initials or a list of owners.</summary>
    public IReadOnlyList<ReadPerson> People { get; init; } = [];

    /// <summary>Priorities, areas of weakness or themes, in reading order.</summary>
    public IReadOnlyList<ReadPriority> Priorities { get; init; } = [];

    /// <summary>Every action of every action table, in reading order.</summary>
    public IReadOnlyList<ReadAction> Actions { get; init; } = [];

    /// <summary>The inspection the document reports or answers, or null.</summary>
    public ReadInspection? Inspection { get; init; }

    /// <summary>What is wrong or unsure, in reading order.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Text that belongs to no action, in reading order.</summary>
    public IReadOnlyList<string> Unplaced { get; init; } = [];

    /// <summary>Text of hidden sheets and rows, comments and deletions outside actions; never for a board.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>Markup left over in a text file (tags, rules) that was taken out of the words above.</summary>
    public IReadOnlyList<string> RemovedMarkup { get; init; } = [];
}

/// <summary>One state of the plan's rating key. <see cref="Name"/> is null when the colour was lost and only the meaning is left.</summary>
public sealed record ReadRatingState(int Order, string? Name, string? Meaning)
{
    /// <summary>The plain word for the colour the key shows (red, amber, yellow, green, blue, purple, pink, grey), or null.</summary>
    public string? Colour { get; init; }
}

/// <summary>A person of the plan's key; any member may be null but not all.</summary>
public sealed record ReadPerson(string? Initials, string? Name, string? Post);

/// <summary>A priority with its numbered objectives and its outcome statements.</summary>
public sealed record ReadPriority
{
    public string? Ref { get; init; }
    public string? Title { get; init; }
    public IReadOnlyList<ReadObjective> Objectives { get; init; } = [];
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>Heading lines as written, where they say more than <see cref="Ref"/> and <see cref="Title"/>: "PRIORITY ONE".</summary>
    public IReadOnlyList<string> AsWritten { get; init; } = [];
}

/// <summary>A numbered objective or sub-priority.</summary>
public sealed record ReadObjective(string? Ref, string Text)
{
    /// <summary>Heading lines as written, where they say more than the ref and text: "SP 1.1 To improve …".</summary>
    public IReadOnlyList<string> AsWritten { get; init; } = [];
}

/// <summary>One action row. Text members are whole cells with lines joined by one space, or null when blank.</summary>
public sealed record ReadAction
{
    /// <summary>The ref as written without trailing full stops ("1.10" is not "1.1"), or "#n" where the plan has none.</summary>
    public required string Ref { get; init; }
    public string? ParentRef { get; init; }
    public string? PriorityRef { get; init; }
    public string? Title { get; init; }
    public IReadOnlyList<ReadSubStep> SubSteps { get; init; } = [];
    public IReadOnlyList<string> Leads { get; init; } = [];
    public IReadOnlyList<string> Accountable { get; init; } = [];
    public IReadOnlyList<string> Deliverers { get; init; } = [];
    public string? Resources { get; init; }
    public string? Evidence { get; init; }
    public string? SuccessCriteriaText { get; init; }
    public string? DueText { get; init; }
    public IReadOnlyList<ReadDate> DueDates { get; init; } = [];
    public string? Rag { get; init; }
    public string? Progress { get; init; }
    public IReadOnlyList<ReadUpdate> Updates { get; init; } = [];
    public IReadOnlyList<ReadRating> Ratings { get; init; } = [];
    /// <summary>"struck", "red", "hidden" and the like: how the row looked.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];
    /// <summary>Refs of other actions named in the text, ranges expanded.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
    public IReadOnlyList<ReadKpi> Kpis { get; init; } = [];
    /// <summary>Columns that have no member of their own, by heading as written.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    /// <summary>Owner cells as written, where splitting them into lists took something away; cells joined by "; ".</summary>
    public string? OwnersText { get; init; }
    /// <summary>Comments, deletions and cells of hidden columns: for the programme manager, never for a board.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];
    /// <summary>Where the row stands: "table 2, row 14" or "sheet Area 1, row 9".</summary>
    public string? Where { get; init; }
}

/// <summary>A step of an action without a ref of its own.</summary>
public sealed record ReadSubStep(string Text, string? DueText);

/// <summary>A dated entry of a progress cell.</summary>
public sealed record ReadUpdate(DateOnly? Date, string? Author, string Text)
{
    /// <summary>The month or quarter of a column that holds one period's updates, as written in its heading.</summary>
    public string? Period { get; init; }
}

/// <summary>A rating of one period, for trackers that hold a rating a month.</summary>
public sealed record ReadRating(string Period, string Value);

/// <summary>A measure named in the plan.</summary>
public sealed record ReadKpi(string? Code, string Text, string? Target);

/// <summary>The inspection a report or plan is about.</summary>
public sealed record ReadInspection(string? Date, IReadOnlyList<ReadInspectionArea> Areas);

/// <summary>An area for priority action or improvement, with the bodies that must act.</summary>
public sealed record ReadInspectionArea(string Text, IReadOnlyList<string> Bodies);
