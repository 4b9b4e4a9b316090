using System.Globalization;
using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>Automatic numbers of Word lists, which are counted and not written in the text.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, Level[]> _abstract = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Abstract, Dictionary<int, int> Starts)> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string List, int Level)> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _counters = new(StringComparer.Ordinal);

    public static DocxNumbering Read(OfficePackage package, string part)
    {
        var numbering = new DocxNumbering();
        using var reader = package.Read(part);
        if (reader is null)
        {
            return numbering;
        }

        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "abstractNum")
            {
                numbering.ReadAbstract(reader);
            }
            else if (reader.LocalName == "num")
            {
                numbering.ReadList(reader);
            }
        }

        numbering.LinkStyles();
        return numbering;
    }

    public bool TryStyle(string style, out string list, out int level)
    {
        var found = _styles.TryGetValue(style, out var place);
        (list, level) = found ? place : ("", 0);
        return found;
    }

    /// <summary>Counts one more item; returns its number ("1.2"), or null for a bullet.</summary>
    public string? Next(string list, int level)
    {
        if (level is < 0 or >= Levels || !_lists.TryGetValue(list, out var numbered) || !_abstract.TryGetValue(numbered.Abstract, out var levels))
        {
            return null;
        }

        if (!_counters.TryGetValue(numbered.Abstract, out var counters))
        {
            counters = new int[Levels];
            _counters[numbered.Abstract] = counters;
        }

        for (var i = 0; i <= level; i++)
        {
            if (counters[i] == 0 || i == level)
            {
                counters[i] = counters[i] == 0 ? (numbered.Starts.TryGetValue(i, out var start) ? start : levels[i].Start) : counters[i] + 1;
            }
        }

        Array.Clear(counters, level + 1, Levels - level - 1);
        return Format(levels, counters, level);
    }

    private static string? Format(Level[] levels, int[] counters, int level)
    {
        if (levels[level].Format is "bullet" or "none" || levels[level].Text.Length == 0)
        {
            return null;
        }

        var text = levels[level].Text;
        for (var i = 0; i <= level; i++)
        {
            text = text.Replace("%" + (i + 1).ToString(CultureInfo.InvariantCulture), Number(counters[i], levels[i].Format), StringComparison.Ordinal);
        }

        return text.Trim();
    }

    private static string Number(int value, string format) => format switch
    {
        "lowerLetter" when value is > 0 and <= 26 => ((char)('a' + value - 1)).ToString(),
        "upperLetter" when value is > 0 and <= 26 => ((char)('A' + value - 1)).ToString(),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperRoman" => Roman(value),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int value)
    {
        var text = "";
        foreach (var (size, letters) in ((int, string)[])[(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            while (value >= size && text.Length < 20)
            {
                text += letters;
                value -= size;
            }
        }

        return text;
    }

    private void ReadAbstract(XmlReader reader)
    {
        var id = reader.W("abstractNumId") ?? "";
        var levels = Enumerable.Range(0, Levels).Select(_ => new Level()).ToArray();
        _abstract[id] = levels;
        var current = levels[0];
        reader.ForEachInside(() =>
        {
            switch (reader.LocalName)
            {
                case "lvl":
                    current = levels[Math.Clamp(reader.WInt("ilvl"), 0, Levels - 1)];
                    break;
                case "start":
                    current.Start = reader.WInt("val", 1);
                    break;
                case "numFmt":
                    current.Format = reader.W("val") ?? "decimal";
                    break;
                case "lvlText":
                    current.Text = reader.W("val") ?? "";
                    break;
                case "pStyle":
                    current.Style = reader.W("val");
                    break;
            }
        });
    }

    private void ReadList(XmlReader reader)
    {
        var id = reader.W("numId") ?? "";
        var starts = new Dictionary<int, int>();
        var target = "";
        var level = 0;
        reader.ForEachInside(() =>
        {
            switch (reader.LocalName)
            {
                case "abstractNumId":
                    target = reader.W("val") ?? "";
                    break;
                case "lvlOverride":
                    level = reader.WInt("ilvl");
                    break;
                case "startOverride":
                    starts[level] = reader.WInt("val", 1);
                    break;
            }
        });
        _lists[id] = (target, starts);
    }

    private void LinkStyles()
    {
        foreach (var (id, list) in _lists)
        {
            if (_abstract.TryGetValue(list.Abstract, out var levels))
            {
                for (var i = 0; i < Levels; i++)
                {
                    if (levels[i].Style is { } style)
                    {
                        _styles.TryAdd(style, (id, i));
                    }
                }
            }
        }
    }

    private sealed class Level
    {
        public int Start { get; set; } = 1;

        public string Format { get; set; } = "decimal";

        public string Text { get; set; } = "";

        public string? Style { get; set; }
    }
}
