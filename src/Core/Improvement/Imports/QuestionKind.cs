using System.Collections.Frozen;

namespace Waymark.Core.Improvement.Imports;

/// <summary>What follows if a question is left: the order in which people settle them.</summary>
public enum Consequence
{
    NoOwner = 1,
    NoDate,
    NoMeasure,
    BrokenLink,
    Rating,
    Text,
}

/// <summary>How a kind of question may be answered otherwise than proposed; a note in words is always possible.</summary>
[Flags]
public enum AnswerWays
{
    NoteOnly = 0,
    Date = 1,
    Seat = 2,
    LeaveOut = 4,
    BringIn = 8,
    Measure = 16,
    Ref = 32,
    Link = 64,
}

/// <summary>One kind of question: its heading, why it matters, what is proposed and which answers change the plan.</summary>
public sealed record QuestionKind(string Code, Consequence Consequence, string Heading, string Proposal, AnswerWays Ways)
{
    /// <summary>An action with several leads: one of them is asked for updates.</summary>
    public const string SharedLead = "SHARED-LEAD";

    /// <summary>A row that is struck through but stands in the document.</summary>
    public const string StruckText = "STRUCK-TEXT";

    /// <summary>A cost that stands in words in the resources column.</summary>
    public const string Money = "MONEY-IN-TEXT";

    private static readonly FrozenDictionary<string, QuestionKind> _kinds = new QuestionKind[]
    {
        new("NO-OWNER", Consequence.NoOwner, "Nobody is named",
            "The programme manager answers for it until someone is named.", AnswerWays.Seat),
        new("UNKNOWN-INITIALS", Consequence.NoOwner, "Initials that are not in the key",
            "Keep them as written; the person is invited later.", AnswerWays.Seat),
        new(SharedLead, Consequence.NoOwner, "More than one lead",
            "Ask the first of them who has a seat for updates; all names stay.", AnswerWays.Seat),
        new("NO-DATE", Consequence.NoDate, "No date",
            "Leave it without a date: it is counted as undated and never as overdue.", AnswerWays.Date),
        new("IMPOSSIBLE-DATE", Consequence.NoDate, "Dates that cannot exist",
            "Keep the words and store no date.", AnswerWays.Date),
        new("MALFORMED-DATE", Consequence.NoDate, "Dates that are written wrongly",
            "Keep the words and store no date.", AnswerWays.Date),
        new("DATE-BEFORE-PLAN", Consequence.NoDate, "Dates before the plan itself",
            "Keep the date as written and list it.", AnswerWays.Date),
        new("CHILD-AFTER-PARENT", Consequence.NoDate, "Due after the action it belongs to",
            "Keep both dates and list it.", AnswerWays.Date),
        new("NO-SUCCESS-CRITERIA", Consequence.NoMeasure, "No measure of success",
            "Leave it blank; the lead is asked for a measure.", AnswerWays.Measure),
        new("UNMEASURABLE-TARGET", Consequence.NoMeasure, "Targets without a figure",
            "Keep the words as they are.", AnswerWays.Measure),
        new("KPI-CONFLICT", Consequence.NoMeasure, "Measures that contradict each other", "Keep both as written.", AnswerWays.NoteOnly),
        new("KPI-UNDEFINED", Consequence.NoMeasure, "Measures that are not defined", "Keep the code as written.", AnswerWays.NoteOnly),
        new("FIGURES-DISAGREE", Consequence.NoMeasure, "Figures that do not agree", "Keep both figures as written.", AnswerWays.NoteOnly),
        new("BROKEN-LINK", Consequence.BrokenLink, "Links to actions that are not there",
            "Keep the words and make no link.", AnswerWays.Link),
        new("ONE-WAY-LINK", Consequence.BrokenLink, "Links named from one side only",
            "Show the link at both actions.", AnswerWays.NoteOnly),
        new("DUPLICATE-REF", Consequence.BrokenLink, "The same number twice",
            "Keep both; they are told apart by their titles.", AnswerWays.Ref | AnswerWays.LeaveOut),
        new("DUPLICATE-ACTION", Consequence.BrokenLink, "The same action twice",
            "Keep both.", AnswerWays.LeaveOut),
        new("RAG-BLANK", Consequence.Rating, "Not rated yet",
            "Open a first-rating round: each stays “Not rated” until its lead rates it.", AnswerWays.NoteOnly),
        new("RAG-UNKNOWN", Consequence.Rating, "Ratings that are not in the key",
            "Use the state chosen for the word on the rating page; without one it stays “Not rated”.", AnswerWays.NoteOnly),
        new("RAG-KEY-CONFLICT", Consequence.Rating, "Two wordings of the key",
            "Use the wording settled on the rating page.", AnswerWays.NoteOnly),
        new("RAG-FROM-COLOUR", Consequence.Rating, "Ratings given by a colour without a word",
            "Take the state that has this colour.", AnswerWays.NoteOnly),
        new("HIDDEN-CONTENT", Consequence.Text, "Hidden in the document",
            "Keep it with the import and show it to no board.", AnswerWays.NoteOnly),
        new(StruckText, Consequence.Text, "Struck through in the document",
            "Keep the action; it stands in the document.", AnswerWays.LeaveOut),
        new(Money, Consequence.Text, "Money in the resources column",
            "Store the amounts as we read them.", AnswerWays.NoteOnly),
        new("TRUNCATED-TEXT", Consequence.Text, "Text that seems to be cut off", "Keep it as it stands.", AnswerWays.NoteOnly),
    }.ToFrozenDictionary(k => k.Code, StringComparer.Ordinal);

    /// <summary>The kind of a code; a code that is new to this version is kept as written.</summary>
    public static QuestionKind Of(string code) => _kinds.GetValueOrDefault(code)
        ?? new(code, Consequence.Text, "Other things to check", "Keep it as written.", AnswerWays.NoteOnly);
}
