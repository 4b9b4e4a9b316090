namespace Waymark.Web.Security;

/// <summary>
/// A QR code (ISO/IEC 18004) of some text: byte mode, the lowest level of error correction, which is plenty on a
/// screen, versions 1 to 20 (up to 858 bytes).
/// </summary>
public sealed class QrCode
{
    private static readonly int[] _checkBytesPerBlock = [0, 7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28];
    private static readonly int[] _blocks = [0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8];
    private readonly QrGrid _grid;

    private QrCode(QrGrid grid) => _grid = grid;

    /// <summary>Modules along one side.</summary>
    public int Size => _grid.Size;

    public bool IsDark(int x, int y) => _grid.IsDark(x, y);

    /// <exception cref="ArgumentException">The text is too long.</exception>
    public static QrCode Of(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        for (var version = 1; version < _blocks.Length; version++)
        {
            if (4 + LengthBits(version) + (8 * bytes.Length) <= 8 * DataBytes(version))
            {
                return new QrCode(QrGrid.Best(version, WithChecks(version, Data(version, bytes))));
            }
        }

        throw new ArgumentException("The text is too long for a QR code.", nameof(text));
    }

    private static int LengthBits(int version) => version < 10 ? 8 : 16;

    private static int AllBytes(int version)
    {
        var bits = (((16 * version) + 128) * version) + 64;
        if (version >= 2)
        {
            var marks = (version / 7) + 2;
            bits -= (((25 * marks) - 10) * marks) - 55;
        }

        return (version >= 7 ? bits - 36 : bits) / 8;
    }

    private static int DataBytes(int version) => AllBytes(version) - (_checkBytesPerBlock[version] * _blocks[version]);

    private static byte[] Data(int version, byte[] bytes)
    {
        var bits = new List<bool>();
        void Add(int value, int count)
        {
            for (var i = count - 1; i >= 0; i--)
            {
                bits.Add(((value >> i) & 1) == 1);
            }
        }

        var room = 8 * DataBytes(version);
        Add(4, 4);
        Add(bytes.Length, LengthBits(version));
        foreach (var b in bytes)
        {
            Add(b, 8);
        }

        Add(0, Math.Min(4, room - bits.Count));
        Add(0, (8 - (bits.Count % 8)) % 8);
        for (var pad = 0xEC; bits.Count < room; pad ^= 0xEC ^ 0x11)
        {
            Add(pad, 8);
        }

        return [.. bits.Chunk(8).Select(b => (byte)b.Aggregate(0, (value, bit) => (value << 1) | (bit ? 1 : 0)))];
    }

    /// <summary>Splits the data into blocks, each with its check bytes, and weaves them together.</summary>
    private static byte[] WithChecks(int version, byte[] data)
    {
        var (count, checks) = (_blocks[version], _checkBytesPerBlock[version]);
        var shortBlocks = count - (AllBytes(version) % count);
        var shortLength = (AllBytes(version) / count) - checks;
        var blocks = new List<byte[]>();
        for (var (i, at) = (0, 0); i < count; i++)
        {
            var length = shortLength + (i < shortBlocks ? 0 : 1);
            blocks.Add(data[at..(at + length)]);
            at += length;
        }

        var generator = ReedSolomon.Generator(checks);
        var checkBytes = blocks.ConvertAll(b => ReedSolomon.CheckBytes(b, generator));
        return
        [
            .. Enumerable.Range(0, shortLength + 1).SelectMany(i => blocks.Where(b => i < b.Length).Select(b => b[i])),
            .. Enumerable.Range(0, checks).SelectMany(i => checkBytes.Select(c => c[i])),
        ];
    }
}

/// <summary>Error correction over the field of 256 elements with the polynomial that QR codes use.</summary>
internal static class ReedSolomon
{
    public static byte[] Generator(int degree)
    {
        var result = new byte[degree];
        result[^1] = 1;
        var root = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++)
            {
                result[j] = Multiply(result[j], root);
                if (j + 1 < degree)
                {
                    result[j] ^= result[j + 1];
                }
            }

            root = Multiply(root, 2);
        }

        return result;
    }

    public static byte[] CheckBytes(byte[] data, byte[] generator)
    {
        var rest = new byte[generator.Length];
        foreach (var b in data)
        {
            var factor = b ^ rest[0];
            Array.Copy(rest, 1, rest, 0, rest.Length - 1);
            rest[^1] = 0;
            for (var i = 0; i < rest.Length; i++)
            {
                rest[i] ^= Multiply(generator[i], factor);
            }
        }

        return rest;
    }

    private static byte Multiply(int left, int right)
    {
        var product = 0;
        for (var i = 7; i >= 0; i--)
        {
            product = (product << 1) ^ ((product >> 7) * 0x11D);
            product ^= ((right >> i) & 1) * left;
        }

        return (byte)product;
    }
}
