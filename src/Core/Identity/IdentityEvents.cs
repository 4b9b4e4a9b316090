using Waymark.Core.Shared.History;

namespace Waymark.Core.Identity;

[Event("area.added")]
public sealed record AreaAdded(string Name, bool IsDemonstration) : HistoryEvent;

[Event("organisation.added")]
public sealed record OrganisationAdded(string Name, OrganisationKind Kind) : HistoryEvent;

[Event("organisation.changed")]
public sealed record OrganisationChanged(string NameBefore, OrganisationKind KindBefore, string Name, OrganisationKind Kind) : HistoryEvent;

[Event("organisation.closed")]
public sealed record OrganisationClosed(string Name) : HistoryEvent;

[Event("team.added")]
public sealed record TeamAdded(string Name, string Organisation) : HistoryEvent;

[Event("team.renamed")]
public sealed record TeamRenamed(string NameBefore, string Name) : HistoryEvent;

[Event("team.closed")]
public sealed record TeamClosed(string Name) : HistoryEvent;

/// <summary>What a seat is, in words, for the events about it.</summary>
public sealed record SeatDetails(string Post, SeatRole Role, string Organisation, string? Team, string? WorkStream);

[Event("seat.added")]
public sealed record SeatAdded(SeatDetails Seat, string? Holder) : HistoryEvent;

[Event("seat.changed")]
public sealed record SeatChanged(SeatDetails Before, SeatDetails After) : HistoryEvent;

/// <summary>Another person holds the seat, or nobody does.</summary>
[Event("seat.handed-over")]
public sealed record SeatHandedOver(string Post, string? From, string? To) : HistoryEvent;

[Event("seat.closed")]
public sealed record SeatClosed(string Post) : HistoryEvent;

[Event("person.added")]
public sealed record PersonAdded(string Name, string Email) : HistoryEvent;

[Event("person.changed")]
public sealed record PersonChanged(string NameBefore, string? EmailBefore, string Name, string? Email) : HistoryEvent;

/// <summary>A one-time code to choose a password was made. The code itself is nowhere kept.</summary>
[Event("person.invited")]
public sealed record PersonInvited(string Name, DateTime ExpiresAt, bool ByEmail) : HistoryEvent;

[Event("person.left")]
public sealed record PersonLeft(string Name, IReadOnlyList<string> PostsLeftVacant) : HistoryEvent;

/// <summary>People were read from a file; each of them has events of their own beside this one.</summary>
[Event("people.imported")]
public sealed record PeopleImported(string FileName, string Sha256, int PeopleAdded, int SeatsAdded, int SeatsChanged) : HistoryEvent;

/// <summary>An administrator took away a person's password and second step, so that they set up both anew.</summary>
[Event("person.sign-in-reset")]
public sealed record SignInReset(string Name) : HistoryEvent;
