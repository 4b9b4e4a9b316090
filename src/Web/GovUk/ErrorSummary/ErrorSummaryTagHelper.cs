using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.DateInput;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.ErrorSummary;

/// <summary><c>&lt;govuk-error-summary /&gt;</c> at the top of a form page: lists what is wrong with links, and makes the page's title start with "Error:".</summary>
[HtmlTargetElement("govuk-error-summary")]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>Where the layouts find what the title starts with.</summary>
    public const string TitlePrefixKey = "TitlePrefix";

    public string Title { get; set; } = "There is a problem";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var state = ViewContext.ViewData.ModelState;
        var errors = state
            .Where(e => e.Value?.Errors.Count > 0)
            .OrderBy(e => ErrorOrder.Of(e.Key, ViewContext.ViewData.ModelMetadata), Comparer<IReadOnlyList<int>>.Create(ErrorOrder.Compare))
            .SelectMany(e => e.Value!.Errors.Select(error => new ErrorSummaryItem { Text = ModelField.MessageOf(error), Href = LinkTo(e.Key, state) }))
            .DistinctBy(e => (e.Text, e.Href))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        ViewContext.ViewData[TitlePrefixKey] = "Error: ";
        output.Become(ErrorSummaryRenderer.Render(new ErrorSummaryOptions
        {
            TitleText = Title,
            ErrorList = errors,
            Attributes = output.PassedAttributes(),
        }));
    }

    /// <summary>The control; of a date the first wrong box. Faults of the form as a whole have no link.</summary>
    private static string? LinkTo(string key, ModelStateDictionary state)
    {
        if (key.Length == 0)
        {
            return null;
        }

        var part = DateParts.All.FirstOrDefault(p =>
            state.TryGetValue(DateInputModelBinder.KeyOf(key, p), out var box) && box.ValidationState == ModelValidationState.Invalid);
        return $"#{(part is null or DateParts.Day ? ModelField.IdOf(key) : DateInputTagHelper.IdOf(key, part))}";
    }
}
