using Waymark.Core.Shared.History;

namespace Waymark.Core.Identity;

/// <summary>Says in words what happened to people, seats and organisations.</summary>
public static class IdentityWords
{
    /// <summary>A few words, and a line of detail or null.</summary>
    public static (string What, string? Detail) Of(Change change) => HistoryEvent.Read(change) switch
    {
        AreaAdded e => ("Area added", e.Name),
        OrganisationAdded e => ("Organisation added", $"{e.Name}, {e.Kind.Word()}"),
        OrganisationChanged e => ("Organisation changed", $"{e.NameBefore}, {e.KindBefore.Word()}, is now {e.Name}, {e.Kind.Word()}"),
        OrganisationClosed e => ("Organisation closed", e.Name),
        TeamAdded e => ("Team added", e.Name),
        TeamRenamed e => ("Team renamed", $"{e.NameBefore} is now {e.Name}"),
        TeamClosed e => ("Team closed", e.Name),
        SeatAdded e => ("Seat added", Sentence(e.Seat) + (e.Holder is null ? ", vacant" : $", held by {e.Holder}")),
        SeatChanged e => ("Seat changed", $"{Sentence(e.Before)} is now {Sentence(e.After)}"),
        SeatHandedOver { To: null } e => ("Seat made vacant", $"{e.Post}, held by {e.From} before"),
        SeatHandedOver { From: null } e => ("Seat given", $"{e.Post}, to {e.To}"),
        SeatHandedOver e => ("Seat handed over", $"{e.Post}, from {e.From} to {e.To}"),
        SeatClosed e => ("Seat closed", e.Post),
        PersonAdded e => ("Person added", $"{e.Name}, {e.Email}"),
        PersonChanged e => ("Details corrected", $"{e.NameBefore}, {e.EmailBefore}, is now {e.Name}, {e.Email}"),
        PersonInvited e => (e.ByEmail ? "Invitation sent" : "One-time link made", null),
        PersonLeft e => ("Left", e.PostsLeftVacant.Count == 0 ? null : $"Left vacant: {string.Join(", ", e.PostsLeftVacant)}"),
        SignInReset => ("Sign-in reset", null),
        PeopleImported e => ("People imported", $"{e.FileName}: {e.PeopleAdded} people and {e.SeatsAdded} seats added, {e.SeatsChanged} seats changed"),
        _ => (change.EventName.Replace('.', ' ').Replace('-', ' '), null),
    };

    private static string Sentence(SeatDetails seat) =>
        $"{seat.Post}, {seat.Role.Word()}{(seat.WorkStream is null ? "" : $" of {seat.WorkStream}")}, {seat.Organisation}{(seat.Team is null ? "" : $", {seat.Team}")}";
}
