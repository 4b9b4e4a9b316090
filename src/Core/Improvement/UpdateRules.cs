using Waymark.Core.Shared;

namespace Waymark.Core.Improvement;

/// <summary>What an update must say (practice P6), in the sentences that its writer reads.</summary>
internal sealed class UpdateRules(PostUpdate.Request said, ImprovementAction action, IReadOnlyList<RatingState> scheme, ActionUpdate? last, DateOnly today)
{
    private readonly List<RuleBroken> _refusals = [];

    public RatingState? State { get; } = scheme.FirstOrDefault(s => s.RatingStateId == (said.RatingStateId ?? (said.NoChange ? action.RatingStateId : null)));

    public IReadOnlyList<RuleBroken> Check()
    {
        Words();
        Rating();
        PathBack();
        NextMilestone();
        Help();
        Date();
        return _refusals;
    }

    private void Words()
    {
        Need(said.SinceLast, nameof(said.SinceLast), said.NoChange
            ? "Say in a line why nothing has changed"
            : "Say what has happened since last time, or choose ‘No change’ and say why");
        Limit(said.SinceLast, 4000, nameof(said.SinceLast), "What has happened");
        if (!said.NoChange && !said.IsBrief)
        {
            Need(said.ChangedForChildren, nameof(said.ChangedForChildren), "Say what it has changed for children and families; ‘Nothing yet’ is a fair answer");
        }

        Limit(said.ChangedForChildren, 2000, nameof(said.ChangedForChildren), "What it has changed for children");
        if (!said.NoChange && said.Direction is null)
        {
            Refuse(nameof(said.Direction), "Choose which way it is heading");
        }
    }

    private void Rating()
    {
        if (said.RatingStateId is not null && State is null)
        {
            Refuse(nameof(said.RatingStateId), "Choose one of the plan’s own ratings");
        }
        else if (State is null)
        {
            Refuse(nameof(said.RatingStateId), "Choose a rating");
        }
        else if (said.NoChange && action.RatingStateId is not null && State.RatingStateId != action.RatingStateId)
        {
            Refuse(nameof(said.NoChange), "You chose a new rating, so something has changed: say what has happened since last time");
        }

        if (State is { NeedsWaitingOn: true } && !(said.NoChange && action.WaitingOn is not null))
        {
            Need(said.WaitingOn, nameof(said.WaitingOn), $"‘{State.Name}’ means that the action waits: name the action or event it waits on");
        }

        Limit(said.WaitingOn, 500, nameof(said.WaitingOn), "What it waits on");
    }

    private void PathBack()
    {
        if (State is not { NeedsPathBack: true } || PathStands)
        {
            return;
        }

        Need(said.PathBackWhat, nameof(said.PathBackWhat), $"‘{State.Name}’ needs a path back: say what will be done");
        Need(said.PathBackWho, nameof(said.PathBackWho), $"‘{State.Name}’ needs a path back: say who will do it");
        if (said.PathBackBy is null)
        {
            Refuse(nameof(said.PathBackBy), $"‘{State.Name}’ needs a path back: say by when");
        }
        else if (said.PathBackBy < today)
        {
            Refuse(nameof(said.PathBackBy), "The path back must end today or later");
        }

        Limit(said.PathBackWhat, 2000, nameof(said.PathBackWhat), "The path back");
        Limit(said.PathBackWho, 300, nameof(said.PathBackWho), "Who will do it");
    }

    /// <summary>With no change, the path back given last time still stands.</summary>
    private bool PathStands => said is { NoChange: true, PathBackWhat: null, PathBackWho: null, PathBackBy: null } && last?.PathBackWhat is not null;

    private void NextMilestone()
    {
        if (!said.NoChange && !said.IsBrief && State?.Phase != RatingPhase.Done)
        {
            Need(said.NextMilestone, nameof(said.NextMilestone), "Say what the next milestone is before the next board");
            if (said.NextMilestoneOn is null)
            {
                Refuse(nameof(said.NextMilestoneOn), "Enter the date of the next milestone");
            }
        }

        if (said.NextMilestoneOn < today)
        {
            Refuse(nameof(said.NextMilestoneOn), "The next milestone must be today or later");
        }

        Limit(said.NextMilestone, 500, nameof(said.NextMilestone), "The next milestone");
    }

    private void Help()
    {
        if (said.HelpKind != HelpKind.None)
        {
            Need(said.HelpWanted, nameof(said.HelpWanted), said.HelpKind == HelpKind.Decision
                ? "Say what decision you want from the board"
                : "Say what help you want from the board");
        }
        else if (said.HelpWanted is not null)
        {
            Refuse(nameof(said.HelpKind), "Choose whether you want help or a decision");
        }

        Limit(said.HelpWanted, 2000, nameof(said.HelpWanted), "What you want from the board");
    }

    private void Date()
    {
        if (said.NewDueBy is not { } day)
        {
            if (said.NewDueReason is not null)
            {
                Refuse(nameof(said.NewDueBy), "Enter the new date, or leave its reason empty");
            }

            return;
        }

        if (said.NoChange)
        {
            Refuse(nameof(said.NoChange), "A new date is a change: say what has happened since last time");
        }

        if (day <= action.DueBy)
        {
            Refuse(nameof(said.NewDueBy), $"The new date must be later than {PlanDate.InWords(action.DueBy.Value)}");
        }
        else if (day < today)
        {
            Refuse(nameof(said.NewDueBy), "The new date must be today or later");
        }

        Need(said.NewDueReason, nameof(said.NewDueReason), "Say why the date moves");
        Limit(said.NewDueReason, 1000, nameof(said.NewDueReason), "The reason");
    }

    private void Need(string? text, string field, string sentence)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Refuse(field, sentence);
        }
    }

    private void Limit(string? text, int characters, string field, string what)
    {
        if (text?.Length > characters)
        {
            Refuse(field, $"{what} must be {characters:N0} characters or fewer");
        }
    }

    private void Refuse(string field, string sentence) => _refusals.Add(new RuleBroken(field, sentence));
}
