using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement.Imports;

public enum AnswerAs
{
    /// <summary>As proposed.</summary>
    Accept,
    /// <summary>Otherwise than proposed.</summary>
    Answer,
    /// <summary>Nothing changes; the reason is kept.</summary>
    Explain,
    /// <summary>Someone answers it later; it does not hold up going live.</summary>
    LeaveOpen,
}

/// <summary>Settles one question of an import, before it goes live or after: then the answer changes the live action.</summary>
[Operation]
public sealed class AnswerQuestion(AppDb db, Recorder recorder, UkClock clock, LiveAnswers live)
{
    public const int LongestText = 2000;

    public sealed record Request
    {
        public required Guid PlanQuestionId { get; init; }
        public required int SeenVersion { get; init; }
        public required AnswerAs As { get; init; }

        /// <summary>A note, or the right words where the kind of question asks for words.</summary>
        public string? Words { get; init; }
        public DateOnly? DueBy { get; init; }

        /// <summary>Who answers for the action (answering), or who answers the question (leaving it open).</summary>
        public Guid? SeatId { get; init; }
        public bool LeaveOut { get; init; }
        public bool BringIn { get; init; }
    }

    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var importId = await db.PlanQuestions.Where(q => q.PlanQuestionId == request.PlanQuestionId).Select(q => (Guid?)q.PlanImportId).FirstOrDefaultAsync(ct)
            ?? throw new NotThere();
        var import = await db.LoadImportAsync(importId, actor, ct);
        var question = import.Questions.Single(q => q.PlanQuestionId == request.PlanQuestionId);
        db.Entry(question).Property(q => q.Version).OriginalValue = request.SeenVersion;
        if (import.State == ImportState.Discarded)
        {
            throw new RuleBroken("This import was discarded. Upload the document again to start over");
        }

        var seats = await AreaSeats.LoadAsync(db, import.AreaId, ct);
        if (request.As == AnswerAs.LeaveOpen)
        {
            LeaveOpen(question, import, request, seats, actor);
        }
        else
        {
            Settle(question, import, request, seats, actor);
            await live.ApplyAsync(import, [question], actor, ct);
        }

        await db.SaveChangesAsync(ct);
    }

    private void LeaveOpen(PlanQuestion question, PlanImport import, Request request, IReadOnlyList<AreaSeat> seats, Actor actor)
    {
        var owner = seats.FirstOrDefault(s => s.SeatId == request.SeatId)
            ?? throw new RuleBroken(nameof(request.SeatId), "Choose who will answer the question later");
        RefuseUndoing(question, import);
        question.State = QuestionState.Open;
        question.OwnerSeatId = owner.SeatId;
        question.Answer = null;
        question.Effect = null;
        question.AnsweredAt = null;
        question.AnsweredByName = null;
        recorder.Record(actor, import.AreaId, new ImportQuestionLeftOpen(question.Code, question.ActionRef, question.Text, owner.SeatId, owner.Label), [Subject.Import(import.PlanImportId)]);
    }

    private void Settle(PlanQuestion question, PlanImport import, Request request, IReadOnlyList<AreaSeat> seats, Actor actor)
    {
        RefuseUndoing(question, import);
        var words = request.Words?.Trim();
        words = string.IsNullOrEmpty(words) ? null : words;
        if (words?.Length > LongestText)
        {
            throw new RuleBroken(nameof(request.Words), "The answer must be 2,000 characters or fewer");
        }

        (question.State, question.Answer, question.Effect) = request.As switch
        {
            AnswerAs.Accept => (QuestionState.Accepted, question.Proposal, null),
            AnswerAs.Explain => (QuestionState.Explained, words ?? throw new RuleBroken(nameof(request.Words), "Say why it stays as it is"), null),
            _ => Answered(question, import, request with { Words = words }, seats),
        };
        question.AnsweredAt = clock.UtcNow;
        question.AnsweredByName = actor.Name;
        recorder.Record(actor, import.AreaId, new ImportQuestionAnswered(question.Code, question.ActionRef, question.Text, question.State, question.Answer), [Subject.Import(import.PlanImportId)]);
    }

    /// <summary>Once live, an answer has changed the plan: it is undone there, not here.</summary>
    private static void RefuseUndoing(PlanQuestion question, PlanImport import)
    {
        if (import.State == ImportState.Live && question.State is QuestionState.Accepted or QuestionState.Answered)
        {
            throw new RuleBroken("This question was answered and the plan is live. Change the action on the plan itself");
        }
    }

    private static (QuestionState, string, QuestionEffect?) Answered(PlanQuestion question, PlanImport import, Request request, IReadOnlyList<AreaSeat> seats)
    {
        var ways = QuestionKind.Of(question.Code).Ways;
        var plan = SettledPlan.Of(import, seats);
        var action = plan.ActionOf(question);
        var note = request.Words is { } words ? $" {words}" : "";
        if (request.LeaveOut && ways.HasFlag(AnswerWays.LeaveOut))
        {
            RefuseOrphans(plan, action);
            return (QuestionState.Answered, $"Leave this one out of the plan.{note}", new QuestionEffect { LeaveOut = true });
        }

        if (request.BringIn && action is { IsHidden: true })
        {
            return (QuestionState.Answered, $"Bring the hidden row into the plan.{note}", new QuestionEffect { BringIn = true });
        }

        if (request.DueBy is { } due && ways.HasFlag(AnswerWays.Date))
        {
            return due.Year is < 2000 or > 2100
                ? throw new RuleBroken(nameof(request.DueBy), "Enter a date between 2000 and 2100")
                : (QuestionState.Answered, $"Due {due.ToUkText()}.{note}", new QuestionEffect { DueBy = due });
        }

        if (request.SeatId is { } seatId && ways.HasFlag(AnswerWays.Seat))
        {
            var seat = seats.FirstOrDefault(s => s.SeatId == seatId && s.CanUpdate)
                ?? throw new RuleBroken(nameof(request.SeatId), "Choose someone who can write updates");
            MatchInitials(question, import, action, seatId);
            return (QuestionState.Answered, $"{seat.Label}.{note}", new QuestionEffect { SeatId = seatId });
        }

        return request.Words is { } text
            ? (QuestionState.Answered, text, WordsEffect(plan, action, ways, text))
            : throw new RuleBroken(Field(ways), Ask(ways));
    }

    private static QuestionEffect? WordsEffect(SettledPlan plan, SettledAction? action, AnswerWays ways, string text)
    {
        if (action is null)
        {
            return null;
        }

        if (ways.HasFlag(AnswerWays.Ref) && (text.Length > 40 || plan.Actions.Any(a => a.Ref == text)))
        {
            throw new RuleBroken(nameof(Request.Words), "Enter a number that no other action has, such as 1.3a");
        }

        if (ways.HasFlag(AnswerWays.Link) && !plan.Actions.Any(a => a.Ref == text && a != action))
        {
            throw new RuleBroken(nameof(Request.Words), $"There is no action {text} in this plan. Enter the number of the action that is meant");
        }

        return (ways & (AnswerWays.Ref | AnswerWays.Link | AnswerWays.Measure)) == AnswerWays.NoteOnly ? null : new QuestionEffect { Words = text };
    }

    /// <summary>Initials stand on several actions; who they are is kept once, with the names.</summary>
    private static void MatchInitials(PlanQuestion question, PlanImport import, SettledAction? action, Guid seatId)
    {
        if (question.Code != "UNKNOWN-INITIALS" || action is null)
        {
            return;
        }

        var unknown = action.Owners.Select(o => o.Name).Where(NamesInPlan.LooksLikeInitials).Distinct(StringComparer.Ordinal).ToList();
        var named = unknown.Where(n => question.Text.Contains(n, StringComparison.Ordinal)).ToList();
        foreach (var name in named.Count > 0 ? named : unknown)
        {
            import.People = [.. import.People.Where(p => p.Name != name), new SettledName(name, NameChoice.Seat, seatId)];
        }
    }

    private static void RefuseOrphans(SettledPlan plan, SettledAction? action)
    {
        var below = plan.Actions.Where(a => a.Parent == action && a.LeftOut is null).Select(a => a.Ref).ToList();
        if (action is null || below.Count > 0)
        {
            throw new RuleBroken(nameof(Request.LeaveOut), $"Actions {string.Join(", ", below)} belong to this one, so it cannot be left out");
        }
    }

    private static string Field(AnswerWays ways) => ways switch
    {
        _ when ways.HasFlag(AnswerWays.Date) => nameof(Request.DueBy),
        _ when ways.HasFlag(AnswerWays.Seat) => nameof(Request.SeatId),
        _ => nameof(Request.Words),
    };

    private static string Ask(AnswerWays ways) => ways switch
    {
        _ when ways.HasFlag(AnswerWays.Date) => "Enter the right date, or write a note",
        _ when ways.HasFlag(AnswerWays.Seat) => "Choose who answers for it, or write a note",
        _ when ways.HasFlag(AnswerWays.Link) => "Enter the number of the action that is meant",
        _ => "Write the answer",
    };
}
