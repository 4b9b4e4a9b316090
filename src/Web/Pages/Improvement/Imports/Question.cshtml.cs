using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>One question: accept, answer otherwise, explain, or leave it to someone.</summary>
[Needs(Permission.SettlePlan)]
public sealed class QuestionModel(AppDb db, AnswerQuestion answerQuestion) : ImportPage(db)
{
    public enum Way
    {
        Accept,
        Date,
        Seat,
        LeaveOut,
        BringIn,
        Words,
        Explain,
        LeaveOpen,
    }

    [BindProperty(SupportsGet = true)]
    public Guid QuestionId { get; set; }

    [BindProperty]
    public Way? Choice { get; set; }

    [BindProperty]
    public DateOnly? DueBy { get; set; }

    [BindProperty]
    public Guid? SeatId { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public Guid? OwnerSeatId { get; set; }

    public PlanQuestion Question { get; private set; } = null!;
    public QuestionKind Kind { get; private set; } = null!;
    public SettledAction? Action { get; private set; }
    public Guid? NextQuestionId { get; private set; }
    public IEnumerable<SelectListItem> Writers => SeatChoices(s => s.CanUpdate);
    public IEnumerable<SelectListItem> Owners => SeatChoices();

    public string WordsLabel => Kind.Ways switch
    {
        _ when Kind.Ways.HasFlag(AnswerWays.Measure) => "Give the measure of success",
        _ when Kind.Ways.HasFlag(AnswerWays.Link) => "Link it to another action",
        _ when Kind.Ways.HasFlag(AnswerWays.Ref) => "Give it another number",
        _ => "Answer in words",
    };

    public string WordsHint => Kind.Ways switch
    {
        _ when Kind.Ways.HasFlag(AnswerWays.Measure) => "It replaces the words in the success column of the live plan",
        _ when Kind.Ways.HasFlag(AnswerWays.Link) => "The number of the action that is meant, such as 2.1.3",
        _ when Kind.Ways.HasFlag(AnswerWays.Ref) => "Such as 2.1.3a",
        _ => "It is kept with the question and changes nothing in the plan",
    };

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Question = Import.Questions.FirstOrDefault(q => q.PlanQuestionId == QuestionId) ?? throw new NotThere();
        Kind = QuestionKind.Of(Question.Code);
        Action = Plan.ActionOf(Question);
        NextQuestionId = (Import.Questions.Find(q => q.Order > Question.Order && q is { State: QuestionState.Open, OwnerSeatId: null })
            ?? Import.Questions.Find(q => q.PlanQuestionId != QuestionId && q is { State: QuestionState.Open, OwnerSeatId: null }))?.PlanQuestionId;
        if (IsFirstView)
        {
            Fill();
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Choice is not { } way)
        {
            throw new RuleBroken(nameof(Choice), "Choose an answer");
        }

        await answerQuestion.RunAsync(RequestOf(way), Actor, ct);
        await LoadAsync(ct);
        return Done("Your answer is kept.", NextQuestionId is { } next ? ImportLinks.Question(ImportId, next) : ImportLinks.One(ImportId) + "#questions");
    }

    private AnswerQuestion.Request RequestOf(Way way)
    {
        var request = new AnswerQuestion.Request
        {
            PlanQuestionId = QuestionId,
            SeenVersion = SeenVersion,
            As = way switch
            {
                Way.Accept => AnswerAs.Accept,
                Way.Explain => AnswerAs.Explain,
                Way.LeaveOpen => AnswerAs.LeaveOpen,
                _ => AnswerAs.Answer,
            },
        };
        return way switch
        {
            Way.Date => request with { DueBy = DueBy ?? throw new RuleBroken(nameof(DueBy), "Enter the right date") },
            Way.Seat => request with { SeatId = SeatId ?? throw new RuleBroken(nameof(SeatId), "Choose who answers for it") },
            Way.LeaveOut => request with { LeaveOut = true },
            Way.BringIn => request with { BringIn = true },
            Way.Words => request with { Words = string.IsNullOrWhiteSpace(Words) ? throw new RuleBroken(nameof(Words), "Write the answer") : Words },
            Way.Explain => request with { Words = string.IsNullOrWhiteSpace(Reason) ? throw new RuleBroken(nameof(Reason), "Say why it stays as it is") : Reason },
            Way.LeaveOpen => request with { SeatId = OwnerSeatId ?? throw new RuleBroken(nameof(OwnerSeatId), "Choose who will answer the question later") },
            _ => request,
        };
    }

    private void Fill()
    {
        var effect = Question.Effect;
        Choice = Question switch
        {
            { State: QuestionState.Accepted } => Way.Accept,
            { State: QuestionState.Explained } => Way.Explain,
            { State: QuestionState.Open, OwnerSeatId: not null } => Way.LeaveOpen,
            { State: QuestionState.Open } => null,
            { Effect.DueBy: not null } => Way.Date,
            { Effect.SeatId: not null } => Way.Seat,
            { Effect.LeaveOut: true } => Way.LeaveOut,
            { Effect.BringIn: true } => Way.BringIn,
            _ => Way.Words,
        };
        (DueBy, SeatId, OwnerSeatId) = (effect?.DueBy, effect?.SeatId, Question.OwnerSeatId);
        Words = Choice == Way.Words ? effect?.Words ?? Question.Answer : null;
        Reason = Choice == Way.Explain ? Question.Answer : null;
    }
}
