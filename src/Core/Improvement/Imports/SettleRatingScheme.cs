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
        var refusals = new List<RuleBroken>();
        for (var index = 0; index < request.States.Count; index++)
        {
            var state = request.States[index];
            if (state.IsBlank)
            {
                continue;
            }

            if (Refusal(state, index, after) is { } refusal)
            {
                refusals.Add(refusal);
            }

            after.Add(new SettledRatingState(
                state.Name?.Trim() ?? "", state.Meaning?.Trim() ?? "", state.Colour.GetValueOrDefault(), state.Phase.GetValueOrDefault(), state.NeedsWaitingOn, WordsOf(request, index)));
        }

        if (after.Count is < FewestStates or > MostStates)
        {
            refusals.Add(new RuleBroken("A rating scheme has three, four or five states: fill in at least three rows"));
        }

        RuleBroken.ThrowIfAny(refusals);
        var before = import.RatingScheme ?? [];
        import.RatingScheme = after;
        recorder.Record(actor, import.AreaId, new ImportSchemeSettled(before, after), [Subject.Import(import.PlanImportId)]);
        await db.SaveChangesAsync(ct);
    }

    private static RuleBroken? Refusal(State state, int index, List<SettledRatingState> others)
    {
        var name = state.Name?.Trim() ?? "";
        return (name, state.Meaning?.Trim() ?? "") switch
        {
            ("", _) => At(nameof(State.Name), $"Enter a name for state {index + 1}, such as Amber"),
            ({ Length: > 60 }, _) => At(nameof(State.Name), $"The name of state {index + 1} must be 60 characters or fewer"),
            (_, "") => At(nameof(State.Meaning), $"Enter what {name} means, in the plan’s own words"),
            (_, { Length: > 1000 }) => At(nameof(State.Meaning), $"The meaning of {name} must be 1,000 characters or fewer"),
            _ when state.Colour is null => At(nameof(State.Colour), $"Choose a colour for {name}"),
            _ when state.Phase is null => At(nameof(State.Phase), $"Choose what {name} counts as in reports"),
            _ when others.Exists(o => string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase)) =>
                At(nameof(State.Name), $"Two states are called {name}: give each a name of its own"),
            _ when others.Find(o => o.Colour == state.Colour) is { } other =>
                At(nameof(State.Colour), $"{other.Name} and {name} have the same colour: choose another for one of them"),
            _ => null,
        };

        RuleBroken At(string member, string sentence) => new($"States[{index}].{member}", sentence);
    }

    private static List<string> WordsOf(Request request, int index) =>
        [.. request.Words.Where(w => w.Value == index).Select(w => w.Key)];
}
