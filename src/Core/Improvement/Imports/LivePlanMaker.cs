using Waymark.Core.Shared.Files;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Makes the records of a live plan from the settled one. It adds nothing that was not read or answered.</summary>
internal sealed class LivePlanMaker(PlanImport import, SettledPlan settled, StoredFile file, UkClock clock)
{
    private readonly Dictionary<SettledRatingState, RatingState> _states = [];
    private readonly Dictionary<SettledAction, ImprovementAction> _actions = [];
    private readonly List<Priority> _priorities = [];
    private ImprovementPlan _plan = null!;

    public ImprovementPlan Make()
    {
        var inspection = import.Inspection ?? InspectionProposal.Of(settled.Read);
        _plan = new ImprovementPlan
        {
            ImprovementPlanId = clock.NewId(),
            AreaId = import.AreaId,
            Title = import.Title,
            DateText = import.DateText,
            Date = import.Date,
            ProgrammeManagerSeatId = import.ProgrammeManagerSeatId!.Value,
            OriginalFileId = file.StoredFileId,
            WentLiveAt = clock.UtcNow,
            InspectedFrom = inspection?.From,
            InspectedTo = inspection?.To,
            InspectionPublished = inspection?.Published,
            Columns = [.. settled.Read.Columns.Select(Fit.Clean)],
            OtherText = [.. settled.Read.Unplaced.Select(Fit.Clean)],
        };
        AddScheme();
        AddPriorities();
        AddWeaknesses(inspection);
        foreach (var action in settled.Actions.Where(a => a.LeftOut is null))
        {
            _plan.Actions.Add(_actions[action] = Make(action, _plan, _priorities, action.Rating is { } state ? _states[state] : null,
                action.Parent is { } parent ? _actions.GetValueOrDefault(parent)?.ImprovementActionId : null, import.ProgrammeManagerSeatId.Value, clock));
        }

        return _plan;
    }

    /// <summary>The live record of one settled action.</summary>
    public static ImprovementAction Make(
        SettledAction action, ImprovementPlan plan, IReadOnlyList<Priority> priorities, RatingState? state, Guid? parentId, Guid managerSeatId, UkClock clock)
    {
        var read = action.Read;
        var made = new ImprovementAction
        {
            ImprovementActionId = clock.NewId(),
            AreaId = plan.AreaId,
            ImprovementPlanId = plan.ImprovementPlanId,
            PriorityId = priorities.FirstOrDefault(p => p.Order == action.Priority)?.PriorityId,
            ParentActionId = parentId,
            ObjectiveRef = action.ObjectiveRef is { } objective ? Fit.To(objective, 40) : null,
            Ref = Fit.To(action.Ref, 40),
            Order = action.Place,
            Title = Fit.Clean(action.Title),
            Resources = Clean(read.Resources),
            Funding = [.. action.Funding],
            Evidence = Clean(read.Evidence),
            SuccessCriteria = Clean(action.SuccessCriteria),
            OriginalProgress = Clean(read.Progress),
            SubSteps = [.. read.SubSteps.Select(s => new SubStep(Fit.Clean(s.Text), Clean(s.DueText)))],
            Links = [.. action.Links],
            OtherColumns = Others(action),
            DueText = Clean(read.DueText),
            DueDates = [.. action.DueDates],
            DueBy = action.DueBy,
            FirstDueBy = action.DueBy,
            RatingStateId = state?.RatingStateId,
            RatedAt = state is null ? null : clock.UtcNow,
            UpdateAuthorSeatId = action.UpdateAuthorSeatId ?? managerSeatId,
            GroupId = action.GroupId,
        };
        made.Owners.AddRange(action.Owners.Select((owner, index) => OwnerOf(made, owner, index + 1, clock)));
        return made;
    }

    public static ActionOwner OwnerOf(ImprovementAction action, SettledOwner owner, int order, UkClock clock) => new()
    {
        ActionOwnerId = clock.NewId(),
        ImprovementActionId = action.ImprovementActionId,
        Kind = owner.Kind,
        Order = order,
        NameAsWritten = Fit.To(owner.Name, 300),
        SeatId = owner.SeatId,
    };

    private void AddScheme()
    {
        foreach (var state in import.RatingScheme!)
        {
            var made = new RatingState
            {
                RatingStateId = clock.NewId(),
                ImprovementPlanId = _plan.ImprovementPlanId,
                Order = _plan.RatingStates.Count + 1,
                Name = state.Name,
                Meaning = state.Meaning,
                Colour = state.Colour,
                Phase = state.Phase,
                NeedsWaitingOn = state.NeedsWaitingOn,
            };
            _plan.RatingStates.Add(made);
            _states[state] = made;
        }
    }

    private void AddPriorities()
    {
        for (var index = 0; index < settled.Read.Priorities.Count; index++)
        {
            var read = settled.Read.Priorities[index];
            var place = index + 1;
            var made = new Priority
            {
                PriorityId = clock.NewId(),
                ImprovementPlanId = _plan.ImprovementPlanId,
                Order = place,
                Ref = Fit.To(read.Ref ?? place.ToString(System.Globalization.CultureInfo.InvariantCulture), 40),
                Title = Fit.Clean(read.Title ?? $"Priority {place}"),
                Objectives = [.. read.Objectives.Select(o => new Objective(o.Ref ?? "", Fit.Clean(o.Text)))],
                Outcomes = [.. read.Outcomes.Select((text, at) => new Outcome(Fit.Clean(text), RefsServing(place, at + 1)))],
            };
            AddOwners(made);
            _priorities.Add(made);
            _plan.Priorities.Add(made);
        }
    }

    private void AddOwners(Priority priority)
    {
        foreach (var (named, seat) in settled.PriorityOwners.Where(o => o.Named.Priority == priority.Order))
        {
            priority.Owners.Add(new PriorityOwner
            {
                PriorityOwnerId = clock.NewId(),
                PriorityId = priority.PriorityId,
                Kind = named.Kind,
                Order = priority.Owners.Count + 1,
                NameAsWritten = Fit.To(named.Name, 300),
                Post = named.Post is null ? null : Fit.To(named.Post, 300),
                SeatId = seat,
            });
        }
    }

    private List<string> RefsServing(int priority, int outcome) =>
        [.. (import.Outcomes ?? []).Where(o => o.Priority == priority && o.Outcome == outcome)
            .SelectMany(o => o.Actions).Where(a => a <= settled.Actions.Count)
            .Select(a => settled.Actions[a - 1]).Where(a => a.LeftOut is null).Select(a => Fit.To(a.Ref, 40))];

    private void AddWeaknesses(SettledInspection? inspection)
    {
        foreach (var weakness in inspection?.Weaknesses ?? [])
        {
            var made = new Weakness
            {
                WeaknessId = clock.NewId(),
                ImprovementPlanId = _plan.ImprovementPlanId,
                Order = _plan.Weaknesses.Count + 1,
                Text = Fit.Clean(weakness.Text),
                Bodies = [.. weakness.Bodies.Select(Fit.Clean)],
            };
            _plan.Weaknesses.Add(made);
            foreach (var priority in _priorities.Where(p => weakness.Priorities.Contains(p.Order)))
            {
                priority.WeaknessId = made.WeaknessId;
            }
        }
    }

    /// <summary>Columns without a member of their own, and a rating word that means no state of the scheme: it is not lost.</summary>
    private static Dictionary<string, string> Others(SettledAction action)
    {
        var others = action.Read.Extra.ToDictionary(c => Fit.Clean(c.Key), c => Fit.Clean(c.Value), StringComparer.Ordinal);
        if (action.Rating is null && !string.IsNullOrWhiteSpace(action.Read.Rag))
        {
            others.TryAdd("Rating as written", Fit.Clean(action.Read.Rag));
        }

        return others;
    }

    private static string? Clean(string? text) => text is null ? null : Fit.Clean(text);
}
