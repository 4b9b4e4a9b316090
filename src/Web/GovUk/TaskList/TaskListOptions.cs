using Waymark.Web.GovUk.Tag;

namespace Waymark.Web.GovUk.TaskList;

/// <summary>Tasks with the state of each.</summary>
public sealed record TaskListOptions : ComponentOptions
{
    /// <summary>Start of the ids within; "task-list" unless told.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>The tasks; a null is left out but keeps its number.</summary>
    public IReadOnlyList<TaskItem?> Items { get; init; } = [];
}

/// <summary>One task; without an address it cannot be started yet.</summary>
public sealed record TaskItem
{
    public string? Href { get; init; }
    public string? Classes { get; init; }
    public TaskWords Title { get; init; } = new();
    public TaskWords? Hint { get; init; }
    public TaskStatus Status { get; init; } = new();
}

/// <summary>Title or hint of a task.</summary>
public sealed record TaskWords : ContentOptions;

/// <summary>State of a task: a tag, or words when it is done.</summary>
public sealed record TaskStatus : ContentOptions
{
    public TagOptions? Tag { get; init; }
}
