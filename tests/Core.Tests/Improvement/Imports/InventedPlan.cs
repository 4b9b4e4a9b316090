using Waymark.PlanReader;

namespace Waymark.Core.Tests.Improvement.Imports;

/// <summary>An invented plan as the reader would give it, with one of every trouble that settling is for.</summary>
internal static class InventedPlan
{
    public static ReadPlan Read() => new()
    {
        Title = "Testshire priority action plan",
        Date = new DateOnly(2026, 7, 6),
        DateText = "6 July 2026",
        Columns = ["Ref", "Action", "Due", "Lead", "Measure", "RAG"],
        RagScheme =
        [
            new ReadRatingState(1, "RED", "Action to be started or significantly delayed"),
            new ReadRatingState(2, "AMBER", "Action in progress"),
            new ReadRatingState(3, "GREEN", "Action on track"),
            new ReadRatingState(4, "BLUE", "Completed and embedded"),
            new ReadRatingState(5, "PINK", "Action not yet started, as dependent on other actions to be completed first"),
        ],
        People = [new ReadPerson("TA", "Test ActionLead", "Manager"), new ReadPerson("ZZ", "Zora Zell", "Officer")],
        Priorities =
        [
            new ReadPriority
            {
                Ref = "1",
                Title = "Assessments on time",
                Objectives = [new ReadObjective("1.1", "Decide in time"), new ReadObjective("1.2", "Tell families")],
                Outcomes = ["Families wait less", "Young people find work"],
            },
            new ReadPriority { Ref = "2", Title = "Plans worth having" },
        ],
        Actions =
        [
            Action(1, "1.1.1", "1", "1.1") with { Leads = ["TA"], Rag = "AMBER", DueText = "31/12/2026", DueDates = [Day(2026, 12, 31)] },
            Action(2, "1.1.2", "1", "1.1") with { Leads = ["ZZ", "GH"], Rag = "PINK", DueText = "31/09/2026", DueDates = [new ReadDate("31/09/2026", null, null, DatePrecision.Day)] },
            Action(3, "1.2.1", "1", "1.2") with { Rag = "in hand", DueText = "TBC", DueDates = [new ReadDate("TBC", null, null, DatePrecision.Tbc)] },
            Action(4, "1.2.2", "1", "1.2") with { Leads = ["TA"], DueText = "Spring term 2027", DueDates = [new ReadDate("Spring term 2027", new DateOnly(2027, 1, 1), new DateOnly(2027, 3, 31), DatePrecision.Range)] },
            Action(5, "2.1", "2", null) with
            {
                Accountable = ["Partnership Board"], Deliverers = ["Test WorkStreamLead"], Resources = "£100k from ABC, £80k XYZ", Rag = "G",
                DueText = "Mar-27", DueDates = [new ReadDate("Mar-27", new DateOnly(2027, 3, 1), new DateOnly(2027, 3, 31), DatePrecision.Month)],
            },
            Action(6, "2.1.1", "2", "2.1") with { Leads = ["TA"], Links = ["1.1.1"], DueText = "30/06/2027", DueDates = [Day(2027, 6, 30)] },
            Action(7, "2.1.1", "2", "2.1") with { Title = "Something else under the same number", Leads = ["TA"], DueText = "30/04/2027", DueDates = [Day(2027, 4, 30)] },
            Action(8, "2.1.2", "2", "2.1") with { Leads = ["TA"], Marks = ["hidden"], DueText = "30/04/2027", DueDates = [Day(2027, 4, 30)] },
        ],
        Inspection = new ReadInspection("30 June to 4 July 2026", [new ReadInspectionArea("Assessments on time", ["Testshire Council", "Testshire ICB"]), new ReadInspectionArea("Families are not heard", [])]),
        Findings =
        [
            new Finding("RAG-BLANK", Severity.Information, "1.2.2", "table 1, row 5, column RAG", "The rating is blank."),
            new Finding("RAG-BLANK", Severity.Information, "2.1.1", "table 1, row 7, column RAG", "The rating is blank."),
            new Finding("RAG-UNKNOWN", Severity.Error, "1.2.1", "table 1, row 4, column RAG", "“in hand” is not in the key."),
            new Finding("TRUNCATED-TEXT", Severity.Error, "1.1.1", "table 1, row 2, column Action", "The text seems to be cut off."),
            new Finding("BROKEN-LINK", Severity.Warning, "1.2.1", "table 1, row 4, column Action", "It names 9.9, which is not in the plan."),
            new Finding("ONE-WAY-LINK", Severity.Information, "2.1.1", "table 1, row 7, column Action", "It names 1.1.1, which does not name it."),
            new Finding("NO-SUCCESS-CRITERIA", Severity.Warning, "1.2.1", "table 1, row 4, column Measure", "There is no measure."),
            new Finding("IMPOSSIBLE-DATE", Severity.Error, "1.1.2", "table 1, row 3, column Due", "31/09/2026 is a day that does not exist."),
            new Finding("CHILD-AFTER-PARENT", Severity.Warning, "2.1.1", "table 1, row 7, column Due", "It is due after 2.1."),
            new Finding("NO-OWNER", Severity.Warning, "1.2.1", "table 1, row 4, column Lead", "Nobody is named."),
            new Finding("UNKNOWN-INITIALS", Severity.Error, "1.1.2", "table 1, row 3, column Lead", "GH is not in the key of initials."),
            new Finding("DUPLICATE-REF", Severity.Error, "2.1.1", "table 1, row 8, column Ref", "2.1.1 stands twice."),
            new Finding("HIDDEN-CONTENT", Severity.Warning, "2.1.2", "table 1, row 9", "The row is hidden."),
            new Finding("SOMETHING-NEW", Severity.Information, "-", "whole plan", "A later reader may find more."),
        ],
        Unplaced = ["Foreword", "How to read this plan"],
    };

    private static ReadAction Action(int place, string reference, string priority, string? parent) => new()
    {
        Ref = reference,
        PriorityRef = priority,
        ParentRef = parent,
        Title = $"Do thing {place}",
        SuccessCriteriaText = place == 3 ? null : $"Thing {place} is seen to be done",
        Where = $"table 1, row {place + 1}",
    };

    private static ReadDate Day(int year, int month, int day) =>
        new($"{day:00}/{month:00}/{year}", new DateOnly(year, month, day), new DateOnly(year, month, day), DatePrecision.Day);
}
