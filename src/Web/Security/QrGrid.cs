namespace Waymark.Web.Security;

/// <summary>The squares of a QR code: the fixed patterns, the data woven around them, and the mask that reads best.</summary>
internal sealed class QrGrid
{
    private readonly int _version;
    private readonly bool[,] _dark;
    private readonly bool[,] _fixed;

    private QrGrid(int version)
    {
        _version = version;
        Size = (4 * version) + 17;
        _dark = new bool[Size, Size];
        _fixed = new bool[Size, Size];
    }

    public int Size { get; }

    public bool IsDark(int x, int y) => _dark[x, y];

    /// <summary>Draws the code under each of the eight masks and keeps the one with the fewest confusing patterns.</summary>
    public static QrGrid Best(int version, byte[] words) =>
        Enumerable.Range(0, 8).Select(mask => Draw(version, words, mask)).MinBy(QrPenalty.Of)!;

    private static QrGrid Draw(int version, byte[] words, int mask)
    {
        var grid = new QrGrid(version);
        grid.DrawTiming();
        grid.DrawFinder(3, 3);
        grid.DrawFinder(grid.Size - 4, 3);
        grid.DrawFinder(3, grid.Size - 4);
        grid.DrawAlignment();
        grid.DrawFormat(mask);
        grid.DrawVersion();
        grid.DrawWords(words, mask);
        return grid;
    }

    private void Set(int x, int y, bool dark)
    {
        _dark[x, y] = dark;
        _fixed[x, y] = true;
    }

    private void DrawTiming()
    {
        for (var i = 0; i < Size; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }
    }

    private void DrawFinder(int centreX, int centreY)
    {
        for (var dy = -4; dy <= 4; dy++)
        {
            for (var dx = -4; dx <= 4; dx++)
            {
                var (x, y) = (centreX + dx, centreY + dy);
                if (x >= 0 && x < Size && y >= 0 && y < Size)
                {
                    Set(x, y, Math.Max(Math.Abs(dx), Math.Abs(dy)) is not (2 or 4));
                }
            }
        }
    }

    private void DrawAlignment()
    {
        var places = AlignmentPlaces();
        var last = places.Count - 1;
        for (var i = 0; i <= last; i++)
        {
            for (var j = 0; j <= last; j++)
            {
                if ((i, j) == (0, 0) || (i, j) == (0, last) || (i, j) == (last, 0))
                {
                    continue;
                }

                for (var dy = -2; dy <= 2; dy++)
                {
                    for (var dx = -2; dx <= 2; dx++)
                    {
                        Set(places[i] + dx, places[j] + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) != 1);
                    }
                }
            }
        }
    }

    private List<int> AlignmentPlaces()
    {
        if (_version == 1)
        {
            return [];
        }

        var count = (_version / 7) + 2;
        var step = (((_version * 4) + (count * 2) + 1) / ((count * 2) - 2)) * 2;
        var places = Enumerable.Range(0, count - 1).Select(i => Size - 7 - (i * step)).Append(6).ToList();
        places.Reverse();
        return places;
    }

    /// <summary>Level of error correction and mask, twice, with their own check bits.</summary>
    private void DrawFormat(int mask)
    {
        const int Lowest = 1;
        var data = (Lowest << 3) | mask;
        var rest = data;
        for (var i = 0; i < 10; i++)
        {
            rest = (rest << 1) ^ ((rest >> 9) * 0x537);
        }

        var bits = ((data << 10) | rest) ^ 0x5412;
        bool Bit(int i) => ((bits >> i) & 1) == 1;
        for (var i = 0; i < 15; i++)
        {
            var (x, y) = i switch
            {
                < 6 => (8, i),
                6 => (8, 7),
                7 => (8, 8),
                8 => (7, 8),
                _ => (14 - i, 8),
            };
            Set(x, y, Bit(i));
            (x, y) = i < 8 ? (Size - 1 - i, 8) : (8, Size - 15 + i);
            Set(x, y, Bit(i));
        }

        Set(8, Size - 8, true);
    }

    private void DrawVersion()
    {
        if (_version < 7)
        {
            return;
        }

        var rest = _version;
        for (var i = 0; i < 12; i++)
        {
            rest = (rest << 1) ^ ((rest >> 11) * 0x1F25);
        }

        var bits = (_version << 12) | rest;
        for (var i = 0; i < 18; i++)
        {
            var dark = ((bits >> i) & 1) == 1;
            var (a, b) = (Size - 11 + (i % 3), i / 3);
            Set(a, b, dark);
            Set(b, a, dark);
        }
    }

    /// <summary>Fills the free squares from the right in pairs of columns, up and down in turn.</summary>
    private void DrawWords(byte[] words, int mask)
    {
        var at = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            right = right == 6 ? 5 : right;
            var upward = ((right + 1) & 2) == 0;
            for (var i = 0; i < Size; i++)
            {
                var y = upward ? Size - 1 - i : i;
                for (var x = right; x >= right - 1; x--)
                {
                    if (!_fixed[x, y])
                    {
                        var dark = at < words.Length * 8 && ((words[at >> 3] >> (7 - (at & 7))) & 1) == 1;
                        at++;
                        _dark[x, y] = dark ^ Masks(mask, x, y);
                    }
                }
            }
        }
    }

    private static bool Masks(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };
}

/// <summary>How hard a code is to read: runs, blocks of one colour, patterns like a finder's, and too much of one colour.</summary>
internal static class QrPenalty
{
    private static readonly bool[] _finderLike = [true, false, true, true, true, false, true, false, false, false, false];
    private static readonly bool[] _reversed = [.. _finderLike.Reverse()];

    public static int Of(QrGrid grid)
    {
        var (penalty, dark) = (0, 0);
        for (var i = 0; i < grid.Size; i++)
        {
            var row = Enumerable.Range(0, grid.Size).Select(x => grid.IsDark(x, i)).ToArray();
            var column = Enumerable.Range(0, grid.Size).Select(y => grid.IsDark(i, y)).ToArray();
            penalty += Line(row) + Line(column);
            dark += row.Count(d => d);
            for (var x = 1; i > 0 && x < grid.Size; x++)
            {
                var colour = grid.IsDark(x, i);
                penalty += grid.IsDark(x - 1, i) == colour && grid.IsDark(x, i - 1) == colour && grid.IsDark(x - 1, i - 1) == colour ? 3 : 0;
            }
        }

        return penalty + (10 * (Math.Abs((dark * 20) - (grid.Size * grid.Size * 10)) / (grid.Size * grid.Size)));
    }

    private static int Line(bool[] line)
    {
        var (penalty, run) = (0, 1);
        for (var i = 1; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == line[i - 1])
            {
                run++;
                continue;
            }

            penalty += run >= 5 ? run - 2 : 0;
            run = 1;
        }

        for (var i = 0; i + _finderLike.Length <= line.Length; i++)
        {
            var part = line.AsSpan(i, _finderLike.Length);
            penalty += part.SequenceEqual(_finderLike) || part.SequenceEqual(_reversed) ? 40 : 0;
        }

        return penalty;
    }
}
