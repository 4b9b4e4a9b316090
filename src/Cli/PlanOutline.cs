using System.Globalization;
using System.Text;
using Waymark.PlanReader;

namespace Waymark.Cli;

/// <summary>A plan as an outline a person can read on a screen.</summary>
internal static class PlanOutline
{
    public static string Write(ReadPlan plan)
    {
        var text = new StringBuilder();
        text.AppendLine(plan.Title ?? "(no title)");
        Line(text, plan.DateText, "Dated ");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"{plan.Actions.Count} actions, {plan.Priorities.Count} priorities, {plan.Findings.Count} findings"));
        foreach (var state in plan.RagScheme)
        {
            Line(text, $"{state.Name ?? "(no colour)"}: {state.Meaning}", "Rating ");
        }

        foreach (var person in plan.People)
        {
            Line(text, string.Join(", ", new[] { person.Initials, person.Name, person.Post }.OfType<string>()), "Person ");
        }

        string? priority = null;
        foreach (var action in plan.Actions)
        {
            if (action.PriorityRef != priority)
            {
                priority = action.PriorityRef;
                text.AppendLine();
                Line(text, $"{priority}. {plan.Priorities.FirstOrDefault(known => known.Ref == priority)?.Title}");
            }

            Write(text, action);
        }

        return text.ToString().TrimEnd();
    }

    private static void Write(StringBuilder text, ReadAction action)
    {
        text.AppendLine();
        Line(text, $"{action.Ref}  {action.Title}");
        Line(text, string.Join("; ", action.Leads), "    Lead         ");
        Line(text, string.Join("; ", action.Accountable), "    Accountable  ");
        Line(text, string.Join("; ", action.Deliverers), "    Deliverers   ");
        Line(text, action.DueText, "    Due          ");
        Line(text, action.Rag, "    Rating       ");
        Line(text, action.SuccessCriteriaText, "    Success      ");
        Line(text, action.Progress, "    Progress     ");
        foreach (var step in action.SubSteps)
        {
            Line(text, step.DueText is null ? step.Text : $"{step.Text} ({step.DueText})", "    - ");
        }
    }

    private static void Line(StringBuilder text, string? value, string before = "")
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(before).Append(value).Append('\n');
        }
    }
}
