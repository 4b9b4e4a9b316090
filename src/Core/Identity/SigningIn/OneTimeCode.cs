using System.Security.Cryptography;
using System.Text;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>Random codes that people may have to read out or type: letters and digits that cannot be mistaken for one another.</summary>
public static class OneTimeCode
{
    private const string Alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    /// <summary>A code of four-character groups, such as <c>K7QF-2MXR-…</c>.</summary>
    /// <param name="groups">Each group is worth 19.6 random bits.</param>
    public static string Make(int groups) =>
        string.Join('-', Enumerable.Range(0, groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));

    /// <summary>SHA-256 of a code, in hexadecimal, however it was typed: case, spaces and dashes do not matter.</summary>
    public static string HashOf(string typed)
    {
        var plain = string.Concat(typed.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }
}
