using System.Net.Mail;
using Waymark.Core.Shared;

namespace Waymark.Core.Identity;

/// <summary>E-mail addresses as people type them.</summary>
public static class EmailAddress
{
    public const string Message = "Enter an e-mail address in the correct format, like name@example.org";

    /// <summary>The address without spaces around it, or null when it is none.</summary>
    public static string? TryRead(string? typed)
    {
        var text = typed?.Trim() ?? "";
        return text.Length is > 0 and <= 254 && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c))
            && MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal)
            ? text
            : null;
    }

    /// <exception cref="RuleBroken">It is no address.</exception>
    public static string Read(string field, string? typed) => TryRead(typed) ?? throw new RuleBroken(field, Message);

    /// <summary>The form in which addresses are compared.</summary>
    public static string Normalise(string email) => email.Trim().ToUpperInvariant();
}
