using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Web.GovUk.Field;
using Waymark.Web.GovUk.Fieldset;
using Waymark.Web.GovUk.Hint;
using Waymark.Web.GovUk.Label;

namespace Waymark.Web.GovUk.Choices;

/// <summary>Renders radios and checkboxes, which differ only in names and in what is chosen.</summary>
internal sealed class ChoicesRenderer(string type, string block, ChoicesOptions options, string? itemsDescribedBy, Func<ChoiceItem, bool> isChosen)
{
    private readonly string _idPrefix = (string.IsNullOrEmpty(options.IdPrefix) ? options.Name : options.IdPrefix) ?? "";

    public IHtmlContent Render()
    {
        var before = string.IsNullOrEmpty(options.Fieldset?.DescribedBy) ? itemsDescribedBy : options.Fieldset.DescribedBy;
        var (messages, describedBy) = FieldRenderer.Messages(_idPrefix, before, options.Hint, options.ErrorMessage);
        var choices = Element.Of("div", block, options.Classes).With(options.Attributes).With("data-module", block);
        for (var i = 0; i < options.Items.Count; i++)
        {
            if (options.Items[i] is { } item)
            {
                choices.Add(Item(item, i, describedBy));
            }
        }

        var inner = Element.Together(messages, choices);
        return FieldRenderer.Group(options.FormGroup, options.ErrorMessage is not null)
            .Add(options.Fieldset is null ? inner : FieldsetRenderer.Render(options.Fieldset with { DescribedBy = describedBy, Html = inner }));
    }

    private IHtmlContent Item(ChoiceItem item, int index, string? describedBy)
    {
        if (!string.IsNullOrEmpty(item.Divider))
        {
            return Element.Of("div", $"{block}__divider").Add(item.Divider);
        }

        var number = index == 0 ? "" : $"-{index + 1}";
        var id = string.IsNullOrEmpty(item.Id) ? $"{_idPrefix}{number}" : item.Id;
        var chosen = item.Checked is true || isChosen(item);
        var hint = item.Hint is null || item.Hint.IsEmpty ? null : item.Hint;
        var choice = Element.Of("div", $"{block}__item").Add(Control(item, id, chosen, hint, describedBy), Label(item, id));
        if (hint is not null)
        {
            choice.Add(HintRenderer.Render(hint with { Id = HintId(id), Classes = $"{block}__hint {hint.Classes}".TrimEnd() }));
        }

        return item.Conditional?.Html is null ? choice : Element.Together(choice, Conditional(item.Conditional.Html, id, chosen));
    }

    private TagBuilder Control(ChoiceItem item, string id, bool chosen, HintOptions? hint, string? describedBy)
    {
        var ids = new[] { type == "checkbox" && options.Fieldset is null ? describedBy : null, hint is null ? null : HintId(id) };
        return Element.Void("input", $"{block}__input")
            .With("id", id)
            .With("name", (string.IsNullOrEmpty(item.Name) ? options.Name : item.Name) ?? "")
            .With("type", type)
            .With("value", item.Value ?? "")
            .Flag("checked", chosen)
            .Flag("disabled", item.Disabled)
            .With("data-aria-controls", item.Conditional?.Html is null ? null : $"conditional-{id}")
            .WithAny("data-behaviour", item.Behaviour)
            .WithAny("aria-describedby", string.Join(' ', ids.Where(i => i is not null)))
            .With(item.Attributes);
    }

    private IHtmlContent Label(ChoiceItem item, string id)
    {
        var label = item.Label ?? new LabelOptions();
        return LabelRenderer.Render(label with
        {
            Text = item.Text,
            Html = item.Html,
            For = id,
            Classes = $"{block}__label {label.Classes}".TrimEnd(),
        });
    }

    private TagBuilder Conditional(IHtmlContent content, string id, bool chosen) =>
        Element.Of("div", $"{block}__conditional", chosen ? null : $"{block}__conditional--hidden")
            .With("id", $"conditional-{id}")
            .Add(content);

    private static string HintId(string id) => $"{id}-item-hint";
}
