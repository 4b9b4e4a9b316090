namespace Waymark.PlanReader.Sources;

/// <summary>Files that are not zip packages: text and CSV.</summary>
internal static class PlainSource
{
    public static SourceDocument Read(MemoryStream bytes, string fileName)
    {
        _ = fileName;
        throw Refusal.WrongType(bytes.Length > 4 && bytes.GetBuffer().AsSpan(0, 4).SequenceEqual("%PDF"u8) ? "The file is a PDF, which cannot be read yet." : "This kind of file cannot be read.");
    }
}
