using System.IO.Compression;
using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>A zip of XML parts, opened with limits on what it may unpack to.</summary>
internal sealed class OfficePackage : IDisposable
{
    private const long MaxUnpacked = 500_000_000;
    private const int MaxRatio = 100;

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _left;

    private OfficePackage(ZipArchive zip, long allowed)
    {
        _zip = zip;
        _left = allowed;
        foreach (var entry in zip.Entries)
        {
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    public IEnumerable<string> Parts => _entries.Keys;

    public static OfficePackage Open(MemoryStream content)
    {
        ZipArchive zip;
        try
        {
            zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            _ = zip.Entries.Count;
        }
        catch (InvalidDataException)
        {
            throw Refusal.Truncated();
        }

        var allowed = Math.Min(MaxUnpacked, content.Length * MaxRatio);
        if (zip.Entries.Any(entry => entry.IsEncrypted))
        {
            throw Refusal.Encrypted();
        }

        if (zip.Entries.Sum(entry => (decimal)entry.Length) > allowed)
        {
            throw Refusal.ZipBomb();
        }

        return new OfficePackage(zip, allowed);
    }

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>Opens a part for reading, or null when the package has none of that name.</summary>
    public XmlReader? Read(string part) =>
        _entries.TryGetValue(part, out var entry)
            ? XmlReader.Create(new CountedStream(this, entry.Open()), Settings)
            : null;

    public void Dispose() => _zip.Dispose();

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>Sizes in a zip directory can lie; what really comes out is counted.</summary>
    private sealed class CountedStream(OfficePackage package, Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Count(inner.Read(buffer));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }

        private int Count(int read)
        {
            package._left -= read;
            return package._left < 0 ? throw Refusal.ZipBomb() : read;
        }
    }
}
