using Waymark.Core.Shared;
using Waymark.PlanReader;
using Waymark.PlanReader.Values;

namespace Waymark.Core.Improvement;

/// <summary>What people type about an action: the same rules whether it is added or edited.</summary>
public abstract record ActionWords
{
    public required string Title { get; init; }
    public Guid? PriorityId { get; init; }

    /// <summary>The date in words, such as 31 March 2027, Spring term 2027 or TBC.</summary>
    public string? DueText { get; init; }
    public string? Resources { get; init; }
    public string? Evidence { get; init; }
    public string? SuccessCriteria { get; init; }

    /// <summary>The work stream.</summary>
    public Guid? GroupId { get; init; }
    public Guid? UpdateAuthorSeatId { get; init; }

    /// <summary>Names of people, posts or groups, each once, in order.</summary>
    public IReadOnlyList<string> Leads { get; init; } = [];
    public IReadOnlyList<string> Accountable { get; init; } = [];
    public IReadOnlyList<string> Deliverers { get; init; } = [];

    /// <summary>What is wrong with the words themselves.</summary>
    internal List<RuleBroken> Faults()
    {
        var faults = new List<RuleBroken>();
        if (string.IsNullOrWhiteSpace(Title))
        {
            faults.Add(new RuleBroken(nameof(Title), "Say what is to be done"));
        }

        Limit(Title, nameof(Title), "What is to be done");
        Limit(Resources, nameof(Resources), "Resources");
        Limit(Evidence, nameof(Evidence), "Evidence");
        Limit(SuccessCriteria, nameof(SuccessCriteria), "Success criteria");
        if (DueText?.Length > 300)
        {
            faults.Add(new RuleBroken(nameof(DueText), "The date must be 300 characters or fewer"));
        }
        else if (Dates().FirstOrDefault(d => d.Precision == DatePrecision.Day && d.To is null) is { } impossible)
        {
            faults.Add(new RuleBroken(nameof(DueText), $"‘{impossible.Text}’ is not a date that exists: write it as 31 March 2027"));
        }

        if (Leads.Concat(Accountable).Concat(Deliverers).Any(n => n.Length > 300))
        {
            faults.Add(new RuleBroken(nameof(Leads), "A name must be 300 characters or fewer: put each on a line of its own"));
        }

        return faults;

        void Limit(string? text, string field, string what)
        {
            if (text?.Length > 8000)
            {
                faults.Add(new RuleBroken(field, $"{what} must be 8,000 characters or fewer"));
            }
        }
    }

    /// <summary>The date's words as days.</summary>
    internal IReadOnlyList<PlanDate> Dates() => [.. WrittenDates.Read(DueText).Select(d => new PlanDate(d.Text, d.From, d.To, d.Precision))];

    internal IEnumerable<(OwnerKind Kind, string Name)> Owners() =>
        [.. Of(OwnerKind.Lead, Leads), .. Of(OwnerKind.Accountable, Accountable), .. Of(OwnerKind.Deliverer, Deliverers)];

    private static IEnumerable<(OwnerKind Kind, string Name)> Of(OwnerKind kind, IReadOnlyList<string> names) =>
        names.Where(n => !string.IsNullOrWhiteSpace(n)).Distinct(StringComparer.OrdinalIgnoreCase).Select(n => (kind, n));
}
