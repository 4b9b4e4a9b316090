using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Layout;

/// <summary>A priority while its objectives and outcomes are still being gathered.</summary>
internal sealed class PriorityDraft(string? reference, string? title)
{
    public string? Ref { get; set; } = reference;

    public string? Title { get; set; } = title;

    public List<ObjectiveDraft> Objectives { get; } = [];

    public List<string> Outcomes { get; } = [];

    public List<string> AsWritten { get; } = [];

    public ObjectiveDraft AddObjective(string? reference, string text, string asWritten)
    {
        var known = Objectives.Find(objective => reference is not null ? objective.Ref == reference : objective.Ref is null && objective.Text == text);
        if (known is null)
        {
            known = new ObjectiveDraft(reference, text);
            Objectives.Add(known);
        }
        else if (known.Text.Length == 0)
        {
            known.Text = text;
        }

        known.AsWritten.Add(asWritten);
        return known;
    }

    public ReadPriority Build() => new()
    {
        Ref = Ref,
        Title = Title,
        Objectives = [.. Objectives.Where(objective => objective.Ref is not null || objective.Text.Length > 0).Select(objective => objective.Build())],
        Outcomes = [.. Outcomes],
        AsWritten = [.. AsWritten.Where(line => Words.TrimListMark(line) != Title && line != $"{Ref}. {Title}" && line != $"{Ref} {Title}" && line.Length > 0)],
    };
}

internal sealed class ObjectiveDraft(string? reference, string text)
{
    public string? Ref { get; } = reference;

    public string Text { get; set; } = text;

    public List<string> AsWritten { get; } = [];

    public ReadObjective Build() => new(Ref, Text)
    {
        AsWritten = [.. AsWritten.Where(line => line != Text && line != $"{Ref} {Text}")],
    };
}
