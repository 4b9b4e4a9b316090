using Waymark.PlanReader.Layout;
using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader;

/// <summary>Reads an improvement plan from the document it was written in.</summary>
public static class PlanDocument
{
    /// <summary>
    /// Reads a Word document, Excel workbook, CSV or text file. What the file is, is told from its content;
    /// the name only helps to tell comma-separated values from prose.
    /// </summary>
    /// <param name="content">The file; at most 50,000,000 bytes. It is read to its end and not closed.</param>
    /// <param name="fileName">The file's name with its extension; no folder is needed.</param>
    /// <exception cref="NotReadableException">The file holds no plan that can be read, with the reason.</exception>
    public static ReadPlan Read(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return PlanBuilder.Build(SourceReader.Read(content, fileName));
    }
}
