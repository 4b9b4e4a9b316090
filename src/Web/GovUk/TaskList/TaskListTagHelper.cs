using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.Tag;

namespace Waymark.Web.GovUk.TaskList;

/// <summary><c>&lt;govuk-task-list id-prefix="settle"&gt;&lt;govuk-task title="Rating scheme" href="..." status="To do" colour="blue" /&gt;&lt;/govuk-task-list&gt;</c></summary>
[HtmlTargetElement("govuk-task-list")]
public sealed class TaskListTagHelper : TagHelper
{
    /// <summary>Start of the ids within; must differ when a page has two lists.</summary>
    public string? IdPrefix { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var items = new List<TaskItem>();
        context.Items[typeof(List<TaskItem>)] = items;
        await output.GetChildContentAsync();
        output.Become(TaskListRenderer.Render(new TaskListOptions { IdPrefix = IdPrefix, Items = items, Attributes = output.PassedAttributes() }));
    }
}

/// <summary>One task.</summary>
[HtmlTargetElement("govuk-task", ParentTag = "govuk-task-list")]
public sealed class TaskTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    /// <summary>Leave out while the task cannot be started.</summary>
    public string? Href { get; set; }

    public string? Hint { get; set; }

    /// <summary>A word or two on how far it is.</summary>
    public string Status { get; set; } = "";

    /// <summary>Shows the state as a tag of this colour; plain words, as for done tasks, when null.</summary>
    public string? Colour { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Parent<List<TaskItem>>()!.Add(new TaskItem
        {
            Href = Href,
            Title = new TaskWords { Text = Title },
            Hint = Hint.OrNull() is null ? null : new TaskWords { Text = Hint },
            Status = Colour.OrNull() is null
                ? new TaskStatus { Text = Status, Classes = Href.OrNull() is null ? "govuk-task-list__status--cannot-start-yet" : null }
                : new TaskStatus { Tag = new TagOptions { Text = Status, Classes = $"govuk-tag--{Colour}" } },
        });
        output.SuppressOutput();
    }
}
