using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Waymark.Web.Infrastructure;

/// <summary>
/// Text as people mean it: trimmed, line ends as one character, without the characters no database or document can
/// hold (U+0000, lone surrogates). An empty field is null.
/// </summary>
public sealed class CleanTextBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value != ValueProviderResult.None)
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
            bindingContext.Result = ModelBindingResult.Success(Clean(value.FirstValue));
        }

        return Task.CompletedTask;
    }

    public static string? Clean(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var clean = new StringBuilder(typed.Length);
        foreach (var rune in typed.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
            {
                clean.Append(rune.ToString());
            }
        }

        var text = clean.ToString().Trim();
        return text.Length == 0 ? null : text;
    }
}

/// <summary>Uses <see cref="CleanTextBinder"/> for every text field but passwords, which are taken as typed.</summary>
public sealed class CleanTextBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string)
        && context.BindingInfo.BinderModelName is null
        && context.Metadata.DataTypeName != nameof(System.ComponentModel.DataAnnotations.DataType.Password)
        && context.BindingInfo.BindingSource != BindingSource.Body
            ? new CleanTextBinder()
            : null;
}
