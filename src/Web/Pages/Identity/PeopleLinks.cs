namespace Waymark.Web.Pages.Identity;

/// <summary>Addresses of the pages about people, seats and organisations.</summary>
public static class PeopleLinks
{
    public const string People = "/people";
    public const string Invite = "/people/invite";
    public const string Import = "/people/import";
    public const string Seats = "/people/seats";
    public const string NewSeat = "/people/seats/new";
    public const string Organisations = "/people/organisations";
    public const string Groups = "/groups";

    public static string Person(Guid id) => $"/people/{id}";
    public static string EditPerson(Guid id) => $"/people/{id}/edit";
    public static string Leave(Guid id) => $"/people/{id}/leave";
    public static string Reset(Guid id) => $"/people/{id}/reset";
    public static string Seat(Guid id) => $"/people/seats/{id}";
    public static string HandOver(Guid id) => $"/people/seats/{id}/hand-over";
    public static string Organisation(Guid id) => $"/people/organisations/{id}";
    public static string Group(Guid id) => $"/groups/{id}";
}
