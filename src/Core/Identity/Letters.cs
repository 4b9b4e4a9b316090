using System.Globalization;
using Waymark.Core.Shared.Messages;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>The messages this module sends. They name the area and nothing about the person, in case they reach someone else.</summary>
internal static class Letters
{
    public static MessageText Invitation(string areaName, string link, DateTime expiresAt) => new(
        $"You are invited to Waymark for {OneLine(areaName)}",
        $"""
        Hello,

        {OneLine(areaName)} keeps its SEND improvement plan in Waymark, and you have been given a seat there.

        Choose a password to get started:
        {link}

        The link works once, until {UkClock.ToUk(expiresAt).ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}. After that, ask the person who looks after Waymark in your area for a new one.

        You will also set up a second step for signing in. For that you need an authenticator app on your phone or computer; any will do.

        If you were not expecting this, you can leave it unanswered. Nothing happens until a password is chosen.

        Waymark
        """);

    public static MessageText NewPassword(string link) => new(
        "Choose a new password for Waymark",
        $"""
        Hello,

        Someone, we hope you, asked to choose a new password for Waymark. You can do so here:
        {link}

        The link works once, for two hours. If it was not you, you can leave this unanswered: your password stays as it is.

        Waymark
        """);

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
