using System.Globalization;
using Waymark.Core.Shared.Time;
using Waymark.PlanReader;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Turns what the reader found or could not be sure of into questions, each with a proposed answer in words.</summary>
internal sealed class QuestionWriter(UkClock clock, Guid areaId, Guid importId, ReadPlan read)
{
    /// <summary>Codes of which one question speaks for all, so that a blank column is not a hundred questions.</summary>
    private static readonly string[] _grouped = ["RAG-BLANK"];

    /// <summary>Most refs that one sentence lists.</summary>
    private const int RefsListed = 12;

    public List<PlanQuestion> Write()
    {
        var questions = new List<PlanQuestion>();
        foreach (var finding in read.Findings.Where(f => !_grouped.Contains(f.Code, StringComparer.Ordinal)))
        {
            questions.Add(Of(finding));
        }

        foreach (var group in read.Findings.Where(f => _grouped.Contains(f.Code, StringComparer.Ordinal)).GroupBy(f => f.Code, StringComparer.Ordinal))
        {
            questions.Add(OfAll([.. group]));
        }

        for (var index = 0; index < read.Actions.Count; index++)
        {
            questions.AddRange(Unsure(index + 1, read.Actions[index]));
        }

        var ordered = questions.OrderBy(q => q.Consequence).ThenBy(q => q.ActionPlace ?? 0).ToList();
        for (var index = 0; index < ordered.Count; index++)
        {
            ordered[index].Order = index + 1;
        }

        return ordered;
    }

    private PlanQuestion Of(Finding finding)
    {
        var place = PlaceOf(finding);
        return New(finding.Code, place, finding.Ref == "-" ? null : finding.Ref, finding.Where, finding.Message, Proposal(finding.Code, place));
    }

    private PlanQuestion OfAll(List<Finding> findings)
    {
        var first = findings[0];
        if (findings.Count == 1)
        {
            return New(first.Code, null, first.Ref == "-" ? null : first.Ref, first.Where, first.Message, QuestionKind.Of(first.Code).Proposal);
        }

        var refs = findings.Select(f => f.Ref).ToList();
        var rest = refs.Count > RefsListed ? $" and {refs.Count - RefsListed} more" : "";
        return New(first.Code, null, null, "whole plan", $"{findings.Count} actions have no rating: {string.Join(", ", refs.Take(RefsListed))}{rest}.", QuestionKind.Of(first.Code).Proposal);
    }

    private IEnumerable<PlanQuestion> Unsure(int place, ReadAction action)
    {
        var where = action.Where ?? "";
        if (action.Leads.Count > 1)
        {
            var names = string.Join(" and ", action.Leads);
            yield return New(QuestionKind.SharedLead, place, action.Ref, where, $"{names} share this action; one of them must be asked for updates.", QuestionKind.Of(QuestionKind.SharedLead).Proposal);
        }

        if (MoneyInText.Read(action.Resources) is { Count: > 0 } money)
        {
            var amounts = string.Join(" and ", money.Select(m => m.Pounds.ToString("C0", CultureInfo.GetCultureInfo("en-GB")) + (m.Payer is null ? "" : " from " + m.Payer)));
            yield return New(QuestionKind.Money, place, action.Ref, where, $"The resources name money: “{action.Resources}”", $"Store {amounts}.");
        }

        if (action.Marks.Contains("struck", StringComparer.Ordinal) && !action.Marks.Contains("hidden", StringComparer.Ordinal))
        {
            yield return New(QuestionKind.StruckText, place, action.Ref, where, "Words of this row are struck through.", QuestionKind.Of(QuestionKind.StruckText).Proposal);
        }
    }

    /// <summary>The action a finding is about: its ref alone may stand twice, so the row decides.</summary>
    private int? PlaceOf(Finding finding)
    {
        int? byRef = null;
        for (var index = 0; index < read.Actions.Count; index++)
        {
            var action = read.Actions[index];
            if (action.Ref != finding.Ref)
            {
                continue;
            }

            if (action.Where is { } where && (finding.Where == where || finding.Where.StartsWith(where + ",", StringComparison.Ordinal)))
            {
                return index + 1;
            }

            byRef ??= index + 1;
        }

        return byRef;
    }

    private string Proposal(string code, int? place)
    {
        var action = place is { } at ? read.Actions[at - 1] : null;
        if (code == "HIDDEN-CONTENT" && action?.Marks.Contains("hidden", StringComparer.Ordinal) == true)
        {
            return "Leave the row out of the live plan; its words stay with the import.";
        }

        if (code == "MALFORMED-DATE" && action?.DueDates.Max(d => d.To) is { } day)
        {
            return $"Keep the words and take the date as {day.ToUkText()}.";
        }

        return QuestionKind.Of(code).Proposal;
    }

    private PlanQuestion New(string code, int? place, string? reference, string where, string text, string proposal) => new()
    {
        PlanQuestionId = clock.NewId(),
        AreaId = areaId,
        PlanImportId = importId,
        Code = Fit.To(code, 60),
        Consequence = (int)QuestionKind.Of(code).Consequence,
        ActionRef = reference is null ? null : Fit.To(reference, 40),
        ActionPlace = place,
        Where = Fit.To(where, 200),
        Text = Fit.Clean(text),
        Proposal = proposal,
    };
}
