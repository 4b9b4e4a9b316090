using Waymark.PlanReader;

namespace Waymark.Core.Improvement.Imports;

/// <summary>The plan as it will go live: what was read with every answer given so far. Pages show it, going live stores it.</summary>
public sealed class SettledPlan
{
    private readonly PlanImport _import;
    private readonly Dictionary<Guid, AreaSeat> _seats;
    private readonly Dictionary<string, SettledName> _names;

    private SettledPlan(PlanImport import, ReadPlan read, IReadOnlyList<AreaSeat> seats)
    {
        _import = import;
        Read = read;
        _seats = seats.ToDictionary(s => s.SeatId);
        _names = import.People.ToDictionary(n => n.Name, StringComparer.Ordinal);
        Actions = [.. read.Actions.Select((a, index) => new SettledAction(index + 1, a))];
    }

    public ReadPlan Read { get; }

    /// <summary>Who owns and supports each priority, with the seat each was matched to.</summary>
    public IReadOnlyList<(NamedForPriority Named, Guid? SeatId)> PriorityOwners =>
        [.. PriorityOwnersInText.Of(Read).Select(n => (n, SeatOf(n.Name)))];

    /// <summary>Every action of the document in its order, also those that will be left out.</summary>
    public IReadOnlyList<SettledAction> Actions { get; }

    /// <param name="import">The import with its questions loaded.</param>
    /// <param name="seats">The area's open seats: a match to a seat that was closed since no longer counts.</param>
    public static SettledPlan Of(PlanImport import, IReadOnlyList<AreaSeat> seats) => Of(import, PlanJson.Parse(import.ReadJson), seats);

    public static SettledPlan Of(PlanImport import, ReadPlan read, IReadOnlyList<AreaSeat> seats)
    {
        var plan = new SettledPlan(import, read, seats);
        plan.Place();
        foreach (var question in import.Questions.Where(q => q.State is QuestionState.Accepted or QuestionState.Answered))
        {
            plan.Apply(question);
        }

        foreach (var action in plan.Actions)
        {
            action.UpdateAuthorSeatId ??= plan.AuthorOf(action);
        }

        return plan;
    }

    /// <summary>The action that a question is about, or null when it is about the whole plan.</summary>
    public SettledAction? ActionOf(PlanQuestion question) =>
        question.ActionPlace is { } place && place <= Actions.Count ? Actions[place - 1] : null;

    private void Place()
    {
        for (var index = 0; index < Actions.Count; index++)
        {
            var action = Actions[index];
            var read = action.Read;
            action.Priority = PriorityOf(read);
            action.GroupId = _import.WorkStreams.TryGetValue(action.Priority ?? 0, out var group) ? group : null;
            if (read.ParentRef is { } parent)
            {
                action.Parent = Enumerable.Range(1, index).Select(back => Actions[index - back])
                    .FirstOrDefault(a => a.Read.Ref == parent && a.Read.PriorityRef == read.PriorityRef);
                action.ObjectiveRef = action.Parent is null ? parent : null;
            }

            AddOwners(action, OwnerKind.Lead, read.Leads);
            AddOwners(action, OwnerKind.Accountable, read.Accountable);
            AddOwners(action, OwnerKind.Deliverer, read.Deliverers);
            action.Rating = StateOf(read.Rag);
            action.LeftOut = action.IsHidden ? "The row is hidden in the document." : null;
        }
    }

    private int? PriorityOf(ReadAction action)
    {
        for (var index = 0; action.PriorityRef is not null && index < Read.Priorities.Count; index++)
        {
            var priority = Read.Priorities[index];
            if (action.PriorityRef == (priority.Ref ?? priority.Title))
            {
                return index + 1;
            }
        }

        return null;
    }

    private void AddOwners(SettledAction action, OwnerKind kind, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            action.Owners.Add(new SettledOwner(kind, name, SeatOf(name)));
        }
    }

    private Guid? SeatOf(string name) =>
        _names.GetValueOrDefault(name) is { Choice: NameChoice.Seat, SeatId: { } id } && _seats.ContainsKey(id) ? id : null;

    private SettledRatingState? StateOf(string? written)
    {
        var words = written?.Trim();
        return string.IsNullOrEmpty(words)
            ? null
            : _import.RatingScheme?.FirstOrDefault(s => s.AsWritten.Contains(words, StringComparer.OrdinalIgnoreCase));
    }

    private void Apply(PlanQuestion question)
    {
        var effect = question.Effect;
        var action = ActionOf(question);
        if (question.Code == "NO-OWNER" && effect?.SeatId is { } owner)
        {
            foreach (var ownerless in Actions.Where(a => action is null ? a.Owners.Count == 0 : a == action))
            {
                AddOwner(ownerless, owner);
            }
        }

        if (action is null)
        {
            return;
        }

        if (question.State == QuestionState.Accepted)
        {
            Accept(question, action);
        }
        else if (effect is not null)
        {
            Answer(question, action, effect);
        }
    }

    private void Accept(PlanQuestion question, SettledAction action)
    {
        switch (question.Code)
        {
            case "ONE-WAY-LINK":
                foreach (var other in Actions.Where(a => action.Read.Links.Contains(a.Ref, StringComparer.Ordinal) && !a.Links.Contains(action.Ref, StringComparer.Ordinal)))
                {
                    other.Links.Add(action.Ref);
                }

                break;
            case QuestionKind.Money:
                action.Funding = MoneyInText.Read(action.Read.Resources);
                break;
        }
    }

    private static void Answer(PlanQuestion question, SettledAction action, QuestionEffect effect)
    {
        if (effect.DueBy is { } due)
        {
            action.DueDates = [PlanDate.Of(due)];
        }

        if (effect.LeaveOut)
        {
            action.LeftOut = question.Answer ?? "Left out when the import was settled.";
        }
        else if (effect.BringIn)
        {
            action.LeftOut = null;
        }

        if (effect.Words is { } words)
        {
            var ways = QuestionKind.Of(question.Code).Ways;
            if (ways.HasFlag(AnswerWays.Measure))
            {
                action.SuccessCriteria = words;
            }
            else if (ways.HasFlag(AnswerWays.Link))
            {
                action.Links.Add(words);
            }
            else if (ways.HasFlag(AnswerWays.Ref))
            {
                action.Ref = words;
            }
        }

        if (effect.SeatId is { } seat && question.Code == QuestionKind.SharedLead)
        {
            action.UpdateAuthorSeatId = seat;
        }
    }

    private void AddOwner(SettledAction action, Guid seatId)
    {
        if (_seats.TryGetValue(seatId, out var seat))
        {
            action.Owners.Add(new SettledOwner(OwnerKind.Lead, seat.PersonName ?? seat.Post, seatId));
        }
    }

    /// <summary>The first lead whose seat is held and may write updates, then the first deliverer, then the accountable one.</summary>
    private Guid? AuthorOf(SettledAction action)
    {
        foreach (var kind in new[] { OwnerKind.Lead, OwnerKind.Deliverer, OwnerKind.Accountable })
        {
            foreach (var owner in action.Owners.Where(o => o.Kind == kind))
            {
                var seat = owner.SeatId ?? (_names.GetValueOrDefault(owner.Name) is { Choice: NameChoice.WritesFor } writer ? writer.SeatId : null);
                if (seat is { } id && _seats.TryGetValue(id, out var found) && found is { CanUpdate: true, PersonName: not null })
                {
                    return id;
                }
            }
        }

        return null;
    }
}
