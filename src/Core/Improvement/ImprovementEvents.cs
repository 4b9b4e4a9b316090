using Waymark.Core.Shared.History;

namespace Waymark.Core.Improvement;

[Event("plan.went-live")]
public sealed record PlanWentLive(string Title, string FileName, int Priorities, int Actions) : HistoryEvent;

[Event("action.went-live")]
public sealed record ActionWentLive(string Ref, string Title, string? DueText, string? Rating) : HistoryEvent;
