using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary>How far one step of long work is.</summary>
public enum StepState
{
    Waiting,
    Now,
    Done,
    Failed,
}

/// <summary><c>&lt;progress-steps&gt;&lt;progress-step name="Reading the tables" state="Now" note="table 4 of 9" /&gt;&lt;/progress-steps&gt;</c></summary>
[HtmlTargetElement("progress-steps")]
public sealed class ProgressStepsTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(Element.Of("ol", "wm-steps").Add(await output.GetChildContentAsync()));
    }
}

/// <summary>One step.</summary>
[HtmlTargetElement("progress-step", ParentTag = "progress-steps")]
public sealed class ProgressStepTagHelper : TagHelper
{
    private const string Ring = "M11 2a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm0 2a7 7 0 1 0 0 14 7 7 0 0 0 0-14z";
    private const string Tick = "M11 2a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm4.4 5.2-5.6 5.9-3-3-1.5 1.5 4.6 4.5 7-7.4z";
    private const string Half = Ring + "M11 6a5 5 0 0 1 0 10z";
    private const string Cross = "M11 2a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8.1 6.7 6.7 8.1 9.6 11l-2.9 2.9 1.4 1.4L11 12.4l2.9 2.9 1.4-1.4-2.9-2.9 2.9-2.9-1.4-1.4L11 9.6z";

    public string Name { get; set; } = "";

    public StepState State { get; set; }

    /// <summary>A line beneath: how far, or what went wrong and what to do.</summary>
    public string? Note { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (name, path, word) = State switch
        {
            StepState.Waiting => ("waiting", Ring, "Waiting"),
            StepState.Now => ("now", Half, "Under way"),
            StepState.Done => ("done", Tick, "Done"),
            StepState.Failed => ("failed", Cross, "Stopped"),
            _ => throw new InvalidOperationException($"{State} is no state."),
        };
        output.Become(Element.Of("li", "wm-step", $"wm-step--{name}")
            .With("aria-current", State == StepState.Now ? "step" : null)
            .Add(
                Drawing.Of("0 0 22 22").With("fill", "currentColor").Add(Element.Of("path").With("fill-rule", "evenodd").With("d", path)),
                Element.Of("div")
                    .Add(Element.Of("p", "wm-step__name").Add(Name))
                    .Add(Note.OrNull() is null ? null : Element.Of("p", "wm-step__note").Add(Note)),
                Element.Of("span", "wm-step__state").Add(word)));
    }
}
