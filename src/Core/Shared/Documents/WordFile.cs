using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Waymark.Core.Shared.Documents;

/// <summary>What a document says of itself.</summary>
internal sealed record WordFacts
{
    public required string Title { get; init; }
    public required string Author { get; init; }
    public string? Subject { get; init; }
    public required DateTime Made { get; init; }

    /// <summary>Left and right of the header on every page.</summary>
    public required (string Left, string Right) Header { get; init; }

    /// <summary>Left of the footer on every page; the page number stands right.</summary>
    public required string Footer { get; init; }

    /// <summary>Styles beyond the common ones.</summary>
    public IEnumerable<Style> Styles { get; init; } = [];
}

/// <summary>A Word file of A4 pages, upright first and then wide, in British English.</summary>
internal static class WordFile
{
    private const string Language = "en-GB";

    /// <param name="facts">What it says of itself.</param>
    /// <param name="upright">The upright pages; the last element must be a paragraph, which ends them.</param>
    /// <param name="wide">The wide pages; may be empty.</param>
    public static byte[] Write(WordFacts facts, IReadOnlyList<OpenXmlElement> upright, IReadOnlyCollection<OpenXmlElement> wide)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Build(Language, facts.Styles);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Bullets();
            main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
            var body = new Body();
            body.Append(upright);
            var portrait = Section(main, facts, isWide: false);
            if (wide.Count == 0)
            {
                body.Append(portrait);
            }
            else
            {
                ((Paragraph)upright[^1]).ParagraphProperties!.Append(portrait);
                body.Append(wide);
                body.Append(Section(main, facts, isWide: true));
            }

            main.Document = new Document(body);
            Describe(package, facts);
        }

        return stream.ToArray();
    }

    private static void Describe(WordprocessingDocument package, WordFacts facts)
    {
        package.PackageProperties.Title = PlainText.ForXml(facts.Title);
        package.PackageProperties.Creator = PlainText.ForXml(facts.Author);
        package.PackageProperties.Subject = PlainText.ForXml(facts.Subject);
        package.PackageProperties.Language = Language;
        package.PackageProperties.Created = facts.Made;
        package.PackageProperties.Modified = facts.Made;
    }

    private static SectionProperties Section(MainDocumentPart main, WordFacts facts, bool isWide)
    {
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(WordText.Paragraph(
            isWide ? WordStyles.PageHeaderWide : WordStyles.PageHeader,
            WordText.Run(facts.Header.Left), WordText.Tab(), WordText.Run(facts.Header.Right, WordStyles.Strong)));
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(WordText.Paragraph(
            isWide ? WordStyles.PageFooterWide : WordStyles.PageFooter,
            [WordText.Run(facts.Footer), WordText.Tab(), WordText.Run("Page "), .. WordText.Field("PAGE"), WordText.Run(" of "), .. WordText.Field("NUMPAGES")]));
        var size = isWide
            ? new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = 11906, Height = 16838 };
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new SectionType { Val = SectionMarkValues.NextPage },
            size,
            new PageMargin { Top = 1000, Bottom = 900, Left = WordStyles.Margin, Right = WordStyles.Margin, Header = 460, Footer = 400, Gutter = 0 });
    }

    private static Settings Settings() => new(
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = Language });

    private static Numbering Bullets() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new ParagraphStyleIdInLevel { Val = WordStyles.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "300", Hanging = "300" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });
}
