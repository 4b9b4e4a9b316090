using System.Collections.Frozen;
using System.Text;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Files;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>
/// What a password must be: 12 characters or more of any kind, and not one that is guessed first. There are no
/// rules about capitals, digits or symbols, and no change by date.
/// </summary>
public sealed class PasswordRules(DataFolder folder)
{
    public const int ShortestLength = 12;

    /// <summary>Longer ones are refused so that nobody can make the server hash megabytes.</summary>
    public const int LongestLength = 500;
    private const string Easy = "Choose a password that is harder to guess: three or four words that do not belong together work well.";
    private static readonly Lazy<FrozenSet<string>> _common = new(() => Lines("common-passwords.txt").ToFrozenSet(StringComparer.Ordinal));
    private static readonly Lazy<FrozenSet<string>> _words = new(() => Lines("common-words.txt").ToFrozenSet(StringComparer.Ordinal));

    /// <summary>How many entries the shipped list of common passwords has.</summary>
    public static int CommonCount => _common.Value.Count;

    /// <summary>The form in which a password is hashed: composed alike, whatever keyboard typed it.</summary>
    public static string Normalise(string password)
    {
        try
        {
            return password.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return password;
        }
    }

    /// <param name="field">The form's field, for the message.</param>
    /// <param name="password">As typed.</param>
    /// <param name="about">The person's name and e-mail, their areas and organisations: a password made of these is refused.</param>
    /// <exception cref="RuleBroken">The password cannot be used; the message says what to do.</exception>
    public void Check(string field, string password, IEnumerable<string> about)
    {
        var plain = Normalise(password);
        if (plain.EnumerateRunes().Count() < ShortestLength)
        {
            throw new RuleBroken(field, $"Password must be {ShortestLength} characters or more.");
        }

        if (plain.Length > LongestLength)
        {
            throw new RuleBroken(field, $"Password must be {LongestLength} characters or fewer.");
        }

        var lower = plain.ToLowerInvariant();
        if (_common.Value.Contains(lower) || IsInInstallationsList(lower) || HasTooFewCharacters(lower) || IsSequence(lower))
        {
            throw new RuleBroken(field, Easy);
        }

        var words = about.SelectMany(Words).Where(w => w.Length >= 3).ToHashSet(StringComparer.Ordinal);
        if (words.Count > 0 && IsMadeOf(lower, words))
        {
            throw new RuleBroken(field, "Choose a password that is not built from your name, your e-mail address, your area or your organisation.");
        }

        if (IsMadeOf(lower, _words.Value))
        {
            throw new RuleBroken(field, Easy);
        }
    }

    /// <summary>An installation may add its own list, such as one from a breach corpus: common-passwords.txt in the data folder, in lower case.</summary>
    private bool IsInInstallationsList(string lower)
    {
        var file = Path.Combine(folder.Root, "common-passwords.txt");
        return File.Exists(file) && File.ReadLines(file).Any(line => line == lower);
    }

    private static bool HasTooFewCharacters(string text) => text.Distinct().Count() < 5;

    /// <summary>Runs along the alphabet, the digits or a keyboard's rows make up most of it.</summary>
    private static bool IsSequence(string text)
    {
        string[] rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1q2w3e4r5t6y7u8i9o0p"];
        var steps = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var pair = text.Substring(i - 1, 2);
            if (pair[0] == pair[1] || rows.Any(r => r.Contains(pair, StringComparison.Ordinal) || r.Contains($"{pair[1]}{pair[0]}", StringComparison.Ordinal)))
            {
                steps++;
            }
        }

        return steps * 4 >= (text.Length - 1) * 3;
    }

    /// <summary>
    /// Nothing is left but at most two of the words (one of them repeated counts once), digits, symbols and up to
    /// three other letters, whatever letters are written as digits.
    /// </summary>
    private static bool IsMadeOf(string text, IReadOnlySet<string> words)
    {
        foreach (var plain in new[] { text, Unmasked(text) })
        {
            var used = new HashSet<string>(StringComparer.Ordinal);
            var left = 0;
            for (var at = 0; at < plain.Length;)
            {
                var word = LongestWordAt(plain, at, words);
                if (word is not null)
                {
                    used.Add(word);
                    at += word.Length;
                }
                else
                {
                    left += char.IsLetter(text[at]) ? 1 : 0;
                    at++;
                }
            }

            if (used.Count is 1 or 2 && left <= 3)
            {
                return true;
            }
        }

        return false;
    }

    private static string? LongestWordAt(string text, int at, IReadOnlySet<string> words)
    {
        for (var length = Math.Min(20, text.Length - at); length >= 3; length--)
        {
            if (words.Contains(text.Substring(at, length)))
            {
                return text.Substring(at, length);
            }
        }

        return null;
    }

    private static string Unmasked(string text) => text
        .Replace('0', 'o').Replace('1', 'i').Replace('3', 'e').Replace('4', 'a').Replace('5', 's').Replace('7', 't')
        .Replace('@', 'a').Replace('$', 's').Replace('!', 'i');

    private static IEnumerable<string> Words(string text)
    {
        var lower = Normalise(text).ToLowerInvariant();
        var parts = lower.Split([.. lower.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        return [.. parts, string.Concat(parts), "waymark"];
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => l[0] != '#')];
    }
}
