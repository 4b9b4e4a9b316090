using Waymark.Core.Shared.History;

namespace Waymark.Core.Governance;

[Event("group.added")]
public sealed record GroupAdded(string Name, GroupKind Kind) : HistoryEvent;

[Event("group.renamed")]
public sealed record GroupRenamed(string NameBefore, string Name) : HistoryEvent;

[Event("group.closed")]
public sealed record GroupClosed(string Name) : HistoryEvent;
