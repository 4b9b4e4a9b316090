using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Waymark.Web.GovUk.Field;

/// <summary>A property of the page's model as its control needs it: name, id, what was typed, what is wrong.</summary>
internal sealed class ModelField
{
    private readonly ModelStateEntry? _entry;
    private readonly object? _model;

    public ModelField(ViewContext view, ModelExpression expression)
    {
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        DisplayName = expression.Metadata.GetDisplayName();
        view.ViewData.ModelState.TryGetValue(Name, out _entry);
        _model = expression.Model;
    }

    public string Name { get; }

    public string DisplayName { get; }

    public string Id => IdOf(Name);

    /// <summary>The first thing that is wrong, or null.</summary>
    public string? Error => _entry is { Errors.Count: > 0 } ? MessageOf(_entry.Errors[0]) : null;

    /// <summary>What was typed, right or wrong; else the model's value.</summary>
    public string? Value => _entry?.RawValue is null ? Written(_model) : _entry.AttemptedValue;

    /// <summary>The chosen values of a property that holds several, or of a yes-or-no.</summary>
    public IReadOnlyList<string> Values => (_entry?.RawValue ?? _model) switch
    {
        null => [],
        string one => [one],
        IEnumerable many => [.. many.Cast<object?>().Select(Written).OfType<string>()],
        var one => [Written(one)!],
    };

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static string MessageOf(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? "Check what you entered" : error.ErrorMessage;

    private static string? Written(object? value) => value switch
    {
        null => null,
        bool yes => yes ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture),
    };
}
