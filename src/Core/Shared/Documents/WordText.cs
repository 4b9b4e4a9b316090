using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Waymark.Core.Shared.Documents;

/// <summary>Paragraphs and runs by style: the look lives in <see cref="WordStyles"/> alone.</summary>
internal static class WordText
{
    /// <summary>A paragraph of plain text.</summary>
    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    public static Paragraph Paragraph(string style, params Run[] runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(runs);
        return paragraph;
    }

    /// <summary>A run in a character style, or in the paragraph's own; line ends become line breaks.</summary>
    public static Run Run(string? text, string? style = null)
    {
        var run = new Run();
        if (style is not null)
        {
            run.Append(new RunProperties(new RunStyle { Val = style }));
        }

        var lines = PlainText.ForXml(text).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>The number that a field such as PAGE or NUMPAGES works out.</summary>
    public static IEnumerable<Run> Field(string code) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text("1")),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    public static Run Tab() => new(new TabChar());
}
