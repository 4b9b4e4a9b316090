using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Web.GovUk.Field;
using Waymark.Web.GovUk.Fieldset;
using Waymark.Web.GovUk.Input;
using Waymark.Web.GovUk.Label;

namespace Waymark.Web.GovUk.DateInput;

/// <summary>Renders the GOV.UK date input.</summary>
public static class DateInputRenderer
{
    private const string WrongBox = "govuk-input--error";

    private static readonly (string Name, string Width)[] Parts = [("day", "2"), ("month", "2"), ("year", "4")];

    /// <summary>The boxes with their question, hint and error message.</summary>
    public static IHtmlContent Render(DateInputOptions options)
    {
        var (messages, describedBy) = FieldRenderer.Messages(options.Id ?? "", options.Fieldset?.DescribedBy, options.Hint, options.ErrorMessage);
        var boxes = Element.Of("div", "govuk-date-input", options.Classes).With(options.Attributes).WithAny("id", options.Id);
        DateInputItem[] parts = [options.Day ?? Default(options, 0), options.Month ?? Default(options, 1), options.Year ?? Default(options, 2)];
        var items = options.Items.Count > 0 ? options.Items : parts;
        var allWrong = options.ErrorMessage is not null && !items.Any(IsWrong);
        foreach (var item in items.Where(i => !ReferenceEquals(i, DateInputItem.None)))
        {
            boxes.Add(Box(options, item, parts, allWrong));
        }

        var inner = Element.Together(messages, boxes);
        return FieldRenderer.Group(options.FormGroup, options.ErrorMessage is not null).Add(options.Fieldset is null
            ? inner
            : FieldsetRenderer.Render(options.Fieldset with { DescribedBy = describedBy, Role = "group", Html = inner }));
    }

    private static DateInputItem Default(DateInputOptions options, int part) => new()
    {
        Name = Parts[part].Name,
        Value = options.Values.GetValueOrDefault(Parts[part].Name),
        Classes = $"govuk-input--width-{Parts[part].Width}",
    };

    private static TagBuilder Box(DateInputOptions options, DateInputItem item, DateInputItem[] parts, bool allWrong)
    {
        var part = PartOf(item, parts);
        var name = item.Name ?? (part >= 0 ? Parts[part].Name : "");
        var fullName = string.IsNullOrEmpty(options.NamePrefix) ? name : $"{options.NamePrefix}-{name}";
        var value = item.Value ?? (part >= 0 ? parts[part].Value : null) ?? options.Values.GetValueOrDefault(fullName);
        var classes = item.Classes ?? "";
        var wrong = IsWrong(item) || (allWrong && item.Error is not false);
        return Element.Of("div", "govuk-date-input__item").Add(InputRenderer.Render(new InputOptions
        {
            Label = new LabelOptions { Text = item.Label ?? Capitalised(name), Classes = "govuk-date-input__label" },
            Id = item.Id ?? $"{options.Id}-{name}",
            Name = fullName,
            Value = value,
            Classes = string.Join(' ', new[]
            {
                "govuk-date-input__input",
                wrong && !classes.Contains(WrongBox, StringComparison.Ordinal) ? WrongBox : null,
                classes.Contains("govuk-input--width-", StringComparison.Ordinal) ? null : $"govuk-input--width-{(part >= 0 ? Parts[part].Width : "2")}",
                classes,
            }.Where(c => !string.IsNullOrEmpty(c))),
            Inputmode = item.Inputmode ?? "numeric",
            Autocomplete = item.Autocomplete,
            Pattern = item.Pattern,
            Attributes = item.Attributes,
        }));
    }

    private static int PartOf(DateInputItem item, DateInputItem[] parts) => Array.FindIndex(parts, p =>
        ReferenceEquals(p, item)
        || (item.Name is not null && (string.Equals(item.Name, p.Name, StringComparison.Ordinal)
            || string.Equals(item.Name, Parts[Array.IndexOf(parts, p)].Name, StringComparison.Ordinal))));

    private static bool IsWrong(DateInputItem item) =>
        item.Error is true || (item.Classes?.Contains(WrongBox, StringComparison.Ordinal) ?? false);

    private static string Capitalised(string name) =>
        name.Length == 0 ? name : char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..].ToLower(CultureInfo.InvariantCulture);
}
