using Waymark.Core.Shared.History;

namespace Waymark.Core.Improvement;

[Event("plan.went-live")]
public sealed record PlanWentLive(string Title, string FileName, int Priorities, int Actions) : HistoryEvent;

[Event("action.went-live")]
public sealed record ActionWentLive(string Ref, string Title, string? DueText, string? Rating) : HistoryEvent;

[Event("priority.judged")]
public sealed record PriorityJudged(string Ref, string Title, string? RatingBefore, string Rating, string Sentence) : HistoryEvent;

/// <summary>The plan was frozen for a board. The hash is kept here too, inside the chain, so that content and hash cannot be changed together.</summary>
[Event("plan.snapshot-taken")]
public sealed record SnapshotTaken(int Number, string BoardName, DateOnly UpdateCutOff, DateOnly DataCutOff, DateOnly PapersIssued, DateOnly Meeting, int Actions, string Sha256) : HistoryEvent;
