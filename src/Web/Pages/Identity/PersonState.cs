using Waymark.Core.Identity;

namespace Waymark.Web.Pages.Identity;

/// <summary>How far a person has come, as an area's administrator sees it.</summary>
public enum PersonState
{
    Active,
    Invited,

    /// <summary>Has neither a password nor an invitation that still works.</summary>
    NotInvited,
    WithoutSeat,
    Left,
}

public static class PersonStates
{
    public static PersonState Of(Person person, bool hasSeat, bool invitationWaits) => person switch
    {
        { LeftAt: not null } => PersonState.Left,
        _ when !hasSeat => PersonState.WithoutSeat,
        { PasswordHash: not null } => PersonState.Active,
        _ => invitationWaits ? PersonState.Invited : PersonState.NotInvited,
    };

    public static string Word(this PersonState state) => state switch
    {
        PersonState.Active => "Active",
        PersonState.Invited => "Invited",
        PersonState.NotInvited => "Not invited",
        PersonState.WithoutSeat => "No seat here",
        _ => "Left",
    };

    public static string Colour(this PersonState state) => state switch
    {
        PersonState.Active => "green",
        PersonState.Invited => "blue",
        PersonState.NotInvited => "yellow",
        _ => "grey",
    };
}
