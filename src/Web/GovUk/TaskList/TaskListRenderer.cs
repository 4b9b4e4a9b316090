using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Web.GovUk.Tag;

namespace Waymark.Web.GovUk.TaskList;

/// <summary>Renders the GOV.UK task list.</summary>
public static class TaskListRenderer
{
    private const string Block = "govuk-task-list";

    /// <summary>The list.</summary>
    public static IHtmlContent Render(TaskListOptions options)
    {
        var prefix = string.IsNullOrEmpty(options.IdPrefix) ? "task-list" : options.IdPrefix;
        var list = Element.Of("ul", Block, options.Classes).With(options.Attributes);
        for (var i = 0; i < options.Items.Count; i++)
        {
            if (options.Items[i] is { } item)
            {
                list.Add(Item(item, $"{prefix}-{i + 1}"));
            }
        }

        return list;
    }

    private static TagBuilder Item(TaskItem item, string id)
    {
        var hasLink = !string.IsNullOrEmpty(item.Href);
        var words = Element.Of("div", $"{Block}__name-and-hint").Add(hasLink
            ? Element.Of("a", "govuk-link", $"{Block}__link", item.Title.Classes)
                .With("href", item.Href)
                .With("aria-describedby", item.Hint is null ? $"{id}-status" : $"{id}-hint {id}-status")
                .Add(item.Title.Content)
            : Element.Of("div", item.Title.Classes).Add(item.Title.Content));
        if (item.Hint is not null)
        {
            words.Add(Element.Of("div", $"{Block}__hint").With("id", $"{id}-hint").Add(item.Hint.Content));
        }

        var status = Element.Of("div", $"{Block}__status", item.Status.Classes)
            .With("id", $"{id}-status")
            .Add(item.Status.Tag is null ? item.Status.Content : TagRenderer.Render(item.Status.Tag));
        return Element.Of("li", $"{Block}__item", hasLink ? $"{Block}__item--with-link" : null, item.Classes).Add(words, status);
    }
}
