using Waymark.Core.Shared.History;

namespace Waymark.Core.Improvement.Imports;

[Event("import.read")]
public sealed record ImportRead(string FileName, string Sha256, string Title, int Actions, int Questions) : HistoryEvent;

[Event("import.file-confirmed")]
public sealed record ImportFileConfirmed(string Title, string? DateText) : HistoryEvent;

[Event("import.scheme-settled")]
public sealed record ImportSchemeSettled(IReadOnlyList<SettledRatingState> Before, IReadOnlyList<SettledRatingState> After) : HistoryEvent;

[Event("import.manager-chosen")]
public sealed record ImportManagerChosen(Guid SeatId, string Name) : HistoryEvent;

[Event("import.people-matched")]
public sealed record ImportPeopleMatched(IReadOnlyList<SettledName> People) : HistoryEvent;

[Event("import.inspection-settled")]
public sealed record ImportInspectionSettled(SettledInspection Inspection) : HistoryEvent;

[Event("import.work-streams-settled")]
public sealed record ImportWorkStreamsSettled(IReadOnlyDictionary<int, Guid> WorkStreams) : HistoryEvent;

[Event("import.outcomes-mapped")]
public sealed record ImportOutcomesMapped(IReadOnlyList<SettledOutcome> Outcomes) : HistoryEvent;

[Event("import.proposals-accepted")]
public sealed record ImportProposalsAccepted(string Code, int Count, IReadOnlyList<string> Refs) : HistoryEvent;

[Event("import.question-answered")]
public sealed record ImportQuestionAnswered(string Code, string? Ref, string Text, QuestionState State, string? Answer) : HistoryEvent;

[Event("import.question-left-open")]
public sealed record ImportQuestionLeftOpen(string Code, string? Ref, string Text, Guid OwnerSeatId, string Owner) : HistoryEvent;

[Event("import.discarded")]
public sealed record ImportDiscarded(string FileName, string Title) : HistoryEvent;

[Event("action.settled")]
public sealed record ActionSettled(string Ref, string Question, string Answer) : HistoryEvent;
