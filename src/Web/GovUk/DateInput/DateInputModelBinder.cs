using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Waymark.Web.GovUk.DateInput;

/// <summary>Binds a date from its three boxes (<c>Due.Day</c>, <c>Due.Month</c>, <c>Due.Year</c>), or from an address as <c>Due=2026-02-23</c>.</summary>
public sealed class DateInputModelBinder : IModelBinder
{
    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);
        var typed = DateParts.All.Select(p => bindingContext.ValueProvider.GetValue(KeyOf(bindingContext.ModelName, p))).ToArray();
        if (typed.All(t => t == ValueProviderResult.None))
        {
            BindWhole(bindingContext);
            return Task.CompletedTask;
        }

        for (var i = 0; i < typed.Length; i++)
        {
            var key = KeyOf(bindingContext.ModelName, DateParts.All[i]);
            bindingContext.ModelState.SetModelValue(key, typed[i]);

            // Validation visits the date, never its boxes: left unvalidated, they would make a form with an empty date invalid.
            bindingContext.ModelState[key]!.ValidationState = ModelValidationState.Skipped;
        }

        var name = NameOf(bindingContext.ModelMetadata);
        var parts = DateParts.Read(typed[0].FirstValue, typed[1].FirstValue, typed[2].FirstValue, name);
        foreach (var part in parts.WrongParts)
        {
            // No message of its own: marks the box to show red and to link to.
            bindingContext.ModelState[KeyOf(bindingContext.ModelName, part)]!.ValidationState = ModelValidationState.Invalid;
        }

        var error = parts.Error ?? (parts.Date is null && !bindingContext.ModelMetadata.IsReferenceOrNullableType ? $"Enter {PlainMessages.WithinSentence(name)}" : null);
        Finish(bindingContext, parts.Date, error);
        return Task.CompletedTask;
    }

    internal static string KeyOf(string name, string part) => $"{name}.{part}";

    private static void BindWhole(ModelBindingContext context)
    {
        var whole = context.ValueProvider.GetValue(context.ModelName);
        if (whole == ValueProviderResult.None)
        {
            return;
        }

        context.ModelState.SetModelValue(context.ModelName, whole);
        var blank = string.IsNullOrWhiteSpace(whole.FirstValue);
        var isDate = DateOnly.TryParseExact(whole.FirstValue, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        Finish(context, isDate ? date : null, isDate || blank ? null : $"{NameOf(context.ModelMetadata)} must be a real date");
    }

    private static void Finish(ModelBindingContext context, DateOnly? date, string? error)
    {
        if (error is null)
        {
            context.Result = ModelBindingResult.Success(date);
            return;
        }

        context.ModelState.TryAddModelError(context.ModelName, error);
        context.Result = ModelBindingResult.Failed();
    }

    private static string NameOf(ModelMetadata metadata) => metadata.DisplayName ?? PlainMessages.Spaced(metadata.PropertyName ?? "Date");
}

/// <summary>Uses <see cref="DateInputModelBinder"/> for every date.</summary>
public sealed class DateInputModelBinderProvider : IModelBinderProvider
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DateInputModelBinder() : null;
    }
}
