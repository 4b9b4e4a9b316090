using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Second of the three answers that block going live: the plan's own rating states, confirmed by a person.</summary>
[Operation]
public sealed class SettleRatingScheme(AppDb db, Recorder recorder)
{
    public const int FewestStates = 3;
    public const int MostStates = 5;

    /// <summary>A state as typed; a row without name, meaning and colour is left out.</summary>
    public sealed record State(string? Name, string? Meaning, RatingColour? Colour, RatingPhase? Phase, bool NeedsWaitingOn)
    {
        public bool IsBlank => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Meaning);
    }

    public sealed record Request
    {
        public required Guid PlanImportId { get; init; }
        public required int SeenVersion { get; init; }
        public required IReadOnlyList<State> States { get; init; }

        /// <summary>Rating words of the document and the state (index in <see cref="States"/>) each means; null stays not rated.</summary>
        public IReadOnlyDictionary<string, int?> Words { get; init; } = new Dictionary<string, int?>(StringComparer.Ordinal);
    }

    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var import = await db.LoadForSettlingAsync(request.PlanImportId, request.SeenVersion, actor, ct);
        var after = new List<SettledRatingState>();
        for (var index = 0; index < request.States.Count; index++)
        {
            if (!request.States[index].IsBlank)
            {
                after.Add(Check(request.States[index], index, after, WordsOf(request, index)));
            }
        }

        if (after.Count is < FewestStates or > MostStates)
        {
            throw new RuleBroken("A rating scheme has three, four or five states. Fill in at least three rows, each with a name, a meaning, a colour and what it means for reports.");
        }

        var before = import.RatingScheme ?? [];
        import.RatingScheme = after;
        recorder.Record(actor, import.AreaId, new ImportSchemeSettled(before, after), [Subject.Import(import.PlanImportId)]);
        await db.SaveChangesAsync(ct);
    }

    private static SettledRatingState Check(State state, int index, List<SettledRatingState> others, List<string> words)
    {
        var name = state.Name?.Trim() ?? "";
        var meaning = state.Meaning?.Trim() ?? "";
        var row = index + 1;
        return (name, meaning, state.Colour, state.Phase) switch
        {
            ("", _, _, _) => throw Refused(index, nameof(State.Name), $"Enter a name for state {row}, such as Amber."),
            ({ Length: > 60 }, _, _, _) => throw Refused(index, nameof(State.Name), $"The name of state {row} must be 60 characters or fewer."),
            (_, "", _, _) => throw Refused(index, nameof(State.Meaning), $"Enter what {name} means, in the plan’s own words."),
            (_, { Length: > 1000 }, _, _) => throw Refused(index, nameof(State.Meaning), $"The meaning of {name} must be 1,000 characters or fewer."),
            (_, _, null, _) => throw Refused(index, nameof(State.Colour), $"Choose a colour for {name}."),
            (_, _, _, null) => throw Refused(index, nameof(State.Phase), $"Choose what {name} counts as in reports."),
            _ when others.Exists(o => string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase)) =>
                throw Refused(index, nameof(State.Name), $"Two states are called {name}. Give each a name of its own."),
            _ when others.Find(o => o.Colour == state.Colour) is { } other =>
                throw Refused(index, nameof(State.Colour), $"{other.Name} and {name} have the same colour. Choose another for one of them."),
            _ => new SettledRatingState(name, meaning, state.Colour!.Value, state.Phase!.Value, state.NeedsWaitingOn, words),
        };
    }

    private static List<string> WordsOf(Request request, int index) =>
        [.. request.Words.Where(w => w.Value == index).Select(w => w.Key)];

    private static RuleBroken Refused(int index, string member, string sentence) => new($"States[{index}].{member}", sentence);
}
