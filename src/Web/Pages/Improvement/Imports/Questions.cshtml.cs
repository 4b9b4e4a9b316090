using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>Questions of one kind, or all, in order of consequence.</summary>
[Needs(Permission.SeeDraft)]
public sealed class QuestionsModel(AppDb db, AcceptProposals acceptProposals, AnswerQuestion answerQuestion) : ImportPage(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty]
    public Guid QuestionId { get; set; }

    public IReadOnlyList<IGrouping<string, PlanQuestion>> Groups { get; private set; } = [];
    public bool MayDecide => Actor.Can(Permission.SettlePlan, Import.AreaId) && Import.State != ImportState.Discarded;

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Groups = [.. Import.Questions.Where(q => string.IsNullOrEmpty(Kind) || q.Code == Kind).GroupBy(q => q.Code, StringComparer.Ordinal)];
        if (Groups.Count == 0 && !string.IsNullOrEmpty(Kind))
        {
            throw new NotThere();
        }
    }

    public async Task<IActionResult> OnPostAcceptAllAsync(string code, CancellationToken ct)
    {
        var count = await acceptProposals.RunAsync(new AcceptProposals.Request { PlanImportId = ImportId, Code = code }, Actor, ct);
        return Done(count == 1 ? "One proposal accepted." : $"{count} proposals accepted.", ImportLinks.Questions(ImportId, Kind));
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken ct)
    {
        await answerQuestion.RunAsync(new AnswerQuestion.Request { PlanQuestionId = QuestionId, SeenVersion = SeenVersion, As = AnswerAs.Accept }, Actor, ct);
        return Done("The proposal is accepted.", ImportLinks.Questions(ImportId, Kind));
    }
}
