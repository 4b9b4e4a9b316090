namespace Waymark.PlanReader.Values;

/// <summary>Tells people from posts and bodies by the words of their names.</summary>
internal static class OwnerWords
{
    private static readonly HashSet<string> Bodies = new(StringComparer.OrdinalIgnoreCase)
    {
        "board", "committee", "team", "teams", "group", "groups", "forum", "panel", "partnership", "council", "service", "services", "trust", "network", "ccg", "icb", "school", "schools",
        "college", "colleges", "authority", "department", "directorate", "alliance", "association", "agency", "agencies", "partners", "providers", "practice", "clinic", "nhs", "workstream", "hub",
        "administration", "office", "cabinet", "executive", "steering", "subgroup", "parents", "carers", "settings", "commissioners", "leads", "managers", "officers", "stakeholders",
    };

    private static readonly HashSet<string> Posts = new(StringComparer.OrdinalIgnoreCase)
    {
        "head", "director", "lead", "manager", "officer", "chief", "assistant", "deputy", "principal", "commissioner", "coordinator", "co-ordinator", "adviser", "advisor", "consultant",
        "leader", "headteacher", "chair", "member", "senco", "psychologist", "therapist", "nurse", "doctor", "paediatrician", "analyst", "administrator", "specialist", "strategic", "operational",
        "senior", "interim", "acting", "designated", "dco", "dmo", "dsco", "sro", "dcs", "das", "lead(s)", "post", "vacant", "role", "work-stream", "interim", "new",
    };

    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase) { "dr", "mr", "mrs", "ms", "miss", "prof", "professor", "cllr", "councillor", "sir", "dame", "rev" };

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase) { "de", "van", "von", "der", "la", "le", "al", "bin", "ap", "ab", "o'" };

    /// <summary>Two to four capitalised words, none of which is a body or a post.</summary>
    public static bool IsPerson(string text)
    {
        var words = Name(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 0 && Titles.Contains(words[0].TrimEnd('.')) ? 1 : 0;
        return words.Length - first is (>= 2 and <= 4) && words.Skip(first).All(IsNameWord) || (first == 1 && words.Length == 2 && IsNameWord(words[1]));
    }

    /// <summary>The name without a bracket behind it.</summary>
    public static string Name(string text)
    {
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return (bracket > 0 ? text[..bracket] : text).Trim();
    }

    /// <summary>A word that can be part of a person's name.</summary>
    public static bool IsNameWord(string word)
    {
        if (Particles.Contains(word))
        {
            return true;
        }

        if (Bodies.Contains(word) || Posts.Contains(word) || !char.IsUpper(word[0]))
        {
            return false;
        }

        return word.TrimEnd('.').Length == 1 || (word.Skip(1).All(c => char.IsLetter(c) || c is '-' or '\'' or '’') && word.Any(char.IsLower));
    }

    /// <summary>One bare short form such as PCF or ICB.</summary>
    public static bool IsAcronym(string text)
    {
        text = text.Trim();
        return text.Length is >= 2 and <= 7 && text.All(char.IsUpper);
    }

    /// <summary>Two to four capitals that could be a person's initials.</summary>
    public static bool CouldBeInitials(string text) => text.Length is >= 2 and <= 4 && text.All(char.IsUpper);

    /// <summary>A name, post or body that can stand alone on one side of "and".</summary>
    public static bool IsWhole(string text)
    {
        text = Name(text);
        if (text.Length == 0)
        {
            return false;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return IsPerson(text) || words.All(IsAcronym) || Bodies.Contains(words[^1]) || (words.Length > 1 && (Posts.Contains(words[0]) || Posts.Contains(words[^1])));
    }
}
