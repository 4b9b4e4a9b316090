using System.Text.RegularExpressions;
using Waymark.PlanReader;

namespace Waymark.Core.Improvement.Imports;

/// <summary>A state as the key suggests it. What the key does not say is null and must be chosen by a person.</summary>
public sealed record ProposedState(string? Name, string Meaning, RatingColour? Colour, RatingPhase? Phase, bool NeedsWaitingOn);

/// <summary>A rating word that stands in the plan, on how many actions, and the state it seems to mean (its index), if one.</summary>
public sealed record RatingInUse(string Words, int Actions, int? State);

/// <summary>Suggestions for the rating page, from the words of the key alone. Nothing is taken over before a person confirms it.</summary>
public static partial class RatingProposal
{
    /// <summary>The states of the plan's own key, in its order.</summary>
    public static IReadOnlyList<ProposedState> Of(ReadPlan read)
    {
        var states = read.RagScheme.Where(s => s.Name is null || !Heading().IsMatch(s.Name)).Take(SettleRatingScheme.MostStates).Select(Of).ToList();
        var colours = new HashSet<RatingColour>();
        return [.. states.Select(s => s.Colour is { } colour && !colours.Add(colour) ? s with { Colour = null } : s)];
    }

    /// <summary>Every rating word of the plan with the state of a scheme that has it as its name, its colour or its first letter.</summary>
    public static IReadOnlyList<RatingInUse> InUse(ReadPlan read, IReadOnlyList<ProposedState> scheme) =>
        [.. read.Actions
            .Where(a => !string.IsNullOrWhiteSpace(a.Rag))
            .GroupBy(a => a.Rag!.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(g => new RatingInUse(g.Key, g.Count(), StateOf(g.Key, scheme)))
            .OrderByDescending(r => r.Actions)];

    private static ProposedState Of(ReadRatingState read)
    {
        var meaning = read.Meaning ?? read.Name ?? "";
        var colour = ColourOf(read.Name) ?? (read.Name is null ? null : ColourOf(read.Colour));
        var phase = PhaseOf(meaning, colour);
        return read.Name is null
            ? new ProposedState(null, meaning, null, phase, Waiting().IsMatch(meaning))
            : new ProposedState(Capital(read.Name), meaning, colour ?? UsualColour(phase), phase, Waiting().IsMatch(meaning));
    }

    /// <summary>For states that have a name without a colour in it; where the names were lost, colours are a person's to choose.</summary>
    private static RatingColour? UsualColour(RatingPhase? phase) => phase switch
    {
        RatingPhase.NotStarted => RatingColour.Grey,
        RatingPhase.OnTrack => RatingColour.Green,
        RatingPhase.AtRisk => RatingColour.Amber,
        RatingPhase.Late => RatingColour.Red,
        RatingPhase.Done => RatingColour.Blue,
        _ => null,
    };

    private static RatingPhase? PhaseOf(string meaning, RatingColour? colour) => meaning switch
    {
        _ when Waiting().IsMatch(meaning) => RatingPhase.NotStarted,
        _ when Unfinished().IsMatch(meaning) || LateWords().IsMatch(meaning) => RatingPhase.Late,
        _ when Expected().IsMatch(meaning) => RatingPhase.OnTrack,
        _ when Done().IsMatch(meaning) => RatingPhase.Done,
        _ when Risk().IsMatch(meaning) => RatingPhase.AtRisk,
        _ when OnTrack().IsMatch(meaning) => RatingPhase.OnTrack,
        _ when NotStarted().IsMatch(meaning) => RatingPhase.NotStarted,
        _ => colour switch
        {
            RatingColour.Red => RatingPhase.Late,
            RatingColour.Amber or RatingColour.Yellow => RatingPhase.AtRisk,
            RatingColour.Green => RatingPhase.OnTrack,
            _ => null,
        },
    };

    private static RatingColour? ColourOf(string? name)
    {
        foreach (var colour in Enum.GetValues<RatingColour>())
        {
            if (name is not null && Regex.IsMatch(name, $@"\b{colour}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
            {
                return colour;
            }
        }

        return null;
    }

    private static int? StateOf(string words, IReadOnlyList<ProposedState> scheme)
    {
        var fits = Enumerable.Range(0, scheme.Count).Where(index => Fits(words, scheme[index])).ToList();
        return fits.Count == 1 ? fits[0] : null;
    }

    private static bool Fits(string words, ProposedState state) =>
        string.Equals(words, state.Name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(words, state.Meaning, StringComparison.OrdinalIgnoreCase)
        || (state.Colour is { } colour && (ColourOf(words) == colour || string.Equals(words, colour.ToString()[..1], StringComparison.OrdinalIgnoreCase)));

    private static string Capital(string name)
    {
        var text = name.Trim();
        return text.Length > 1 && !text.Any(char.IsLower) ? text[..1] + text[1..].ToLowerInvariant() : text;
    }

    /// <summary>The head of the key's own table, should it stand among the states.</summary>
    [GeneratedRegex("^(rag|rating|rag rating|status|rag status|colour|key|state)s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(dependent on|depends on|awaiting|waiting (for|on))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Waiting();

    [GeneratedRegex(@"\b(incomplete|not (been )?completed?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\b(delayed|overdue|not started and behind|off[- ]track|far behind|missed|has stopped|stalled)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LateWords();

    [GeneratedRegex(@"\b(will|to|should) be (done|completed?|finished|delivered|met|achieved)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Expected();

    [GeneratedRegex(@"\b(completed?|signed off|embedded|done|closed|finished|delivered|achieved)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(at risk|behind|risks?|slipp(ed|ing)|concerns?|is late|likely to be late)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Risk();

    [GeneratedRegex(@"\b(on (track|target|schedule|course)|by its date)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OnTrack();

    [GeneratedRegex(@"\b((has )?not (yet )?(been )?(started|begun|due)|to be started|yet to (start|begin))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotStarted();
}
