using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Waymark.Core.Shared.Documents;

/// <summary>The one look of every Word document: change a style here, or in the document, and all of it follows.</summary>
internal static class WordStyles
{
    public const string Body = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Note = "Note";
    public const string Bullet = "ListBullet";
    public const string TableText = "TableText";
    public const string TableSmall = "TableSmall";
    public const string TableHead = "TableHead";
    public const string TableSmallCentred = "TableSmallCentred";
    public const string TableNumber = "TableNumber";
    public const string PageHeader = "Header";
    public const string PageFooter = "Footer";
    public const string PageHeaderWide = "HeaderWide";
    public const string PageFooterWide = "FooterWide";
    public const string Strong = "Strong";
    public const string Quiet = "Quiet";
    public const string Table = "WaymarkTable";

    private const string Brand = "0A4D5C";
    private const string Ink = "0F1F24";
    private const string Soft = "44565C";

    /// <param name="language">The language of the whole document, such as en-GB.</param>
    /// <param name="more">Styles that one kind of document adds.</param>
    public static Styles Build(string language, IEnumerable<Style> more)
    {
        var styles = Common(language);
        styles.Append(more);
        return styles;
    }

    private static Styles Common(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                Arial(),
                new FontSize { Val = "20" },
                new FontSizeComplexScript { Val = "20" },
                new Languages { Val = language, EastAsia = language, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "100", Line = "252", LineRule = LineSpacingRuleValues.Auto }))),
        Style(Body, "Normal", isDefault: true),
        Style(Title, "Title", Paragraph(before: 0, after: 40, keepNext: true), Run(36, bold: true, Brand)),
        Style(Subtitle, "Subtitle", Paragraph(before: 0, after: 40), Run(22, bold: true, Ink)),
        Heading(Heading1, "heading 1", 0, before: 120, after: 50, size: 24),
        Heading(Heading2, "heading 2", 1, before: 200, after: 80, size: 22),
        Style(Note, "Note", Paragraph(before: 0, after: 80), Run(17, bold: false, Soft)),
        Style(Bullet, "List Bullet", BulletProperties(), Run(18, bold: false, Ink)),
        Style(TableText, "Table Text", Paragraph(before: 24, after: 24, line: 240), Run(17, bold: false, Ink)),
        Style(TableSmall, "Table Small", Paragraph(before: 16, after: 24, line: 240), Run(16, bold: false, Ink)),
        Style(TableSmallCentred, "Table Small Centred", Paragraph(before: 16, after: 24, line: 240, align: JustificationValues.Center), Run(16, bold: false, Ink)),
        Style(TableHead, "Table Heading", Paragraph(before: 40, after: 40, line: 240, keepNext: true), Run(17, bold: true, Brand)),
        Style(TableNumber, "Table Number", Paragraph(before: 24, after: 24, line: 240, align: JustificationValues.Right), Run(17, bold: false, Ink)),
        Style(PageHeader, "header", Edge(PortraitWidth, below: true), Run(16, bold: false, Soft)),
        Style(PageFooter, "footer", Edge(PortraitWidth, below: false), Run(16, bold: false, Soft)),
        Style(PageHeaderWide, "Header on wide page", Edge(LandscapeWidth, below: true), Run(16, bold: false, Soft)),
        Style(PageFooterWide, "Footer on wide page", Edge(LandscapeWidth, below: false), Run(16, bold: false, Soft)),
        Character("DefaultParagraphFont", "Default Paragraph Font", new StyleRunProperties(), isDefault: true),
        Character(Strong, "Strong", new StyleRunProperties(new Bold(), new BoldComplexScript())),
        Character(Quiet, "Quiet", new StyleRunProperties(new Color { Val = Soft })),
        NormalTable(),
        TableStyle());

    /// <summary>Width of the text on an upright and on a wide A4 page, in twentieths of a point.</summary>
    public const int PortraitWidth = 11906 - (2 * Margin);
    public const int LandscapeWidth = 16838 - (2 * Margin);
    public const int Margin = 900;

    /// <summary>A paragraph style that sets a word on a fill, like a label.</summary>
    public static Style Label(string id, string name, string fill, string ink)
    {
        var paragraph = new StyleParagraphProperties(
            new KeepLines(),
            new ParagraphBorders(
                new TopBorder { Val = BorderValues.Single, Size = 12, Space = 0, Color = fill },
                new LeftBorder { Val = BorderValues.Single, Size = 12, Space = 0, Color = fill },
                new BottomBorder { Val = BorderValues.Single, Size = 12, Space = 0, Color = fill },
                new RightBorder { Val = BorderValues.Single, Size = 12, Space = 0, Color = fill }),
            new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill },
            new SpacingBetweenLines { Before = "36", After = "36", Line = "240", LineRule = LineSpacingRuleValues.Auto },
            new Justification { Val = JustificationValues.Center });
        return Style(id, name, paragraph, Run(17, bold: true, ink));
    }

    private static RunFonts Arial() => new() { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial", EastAsia = "Arial" };

    private static StyleParagraphProperties Paragraph(int before, int after, int? line = null, bool keepNext = false, JustificationValues? align = null)
    {
        var properties = new StyleParagraphProperties();
        if (keepNext)
        {
            properties.Append(new KeepNext());
        }

        var spacing = new SpacingBetweenLines { Before = Twips(before), After = Twips(after) };
        if (line is { } height)
        {
            spacing.Line = Twips(height);
            spacing.LineRule = LineSpacingRuleValues.Auto;
        }

        properties.Append(spacing);
        if (align is { } side)
        {
            properties.Append(new Justification { Val = side });
        }

        return properties;
    }

    private static StyleRunProperties Run(int halfPoints, bool bold, string colour)
    {
        var properties = new StyleRunProperties();
        if (bold)
        {
            properties.Append(new Bold(), new BoldComplexScript());
        }

        properties.Append(new Color { Val = colour }, new FontSize { Val = Twips(halfPoints) }, new FontSizeComplexScript { Val = Twips(halfPoints) });
        return properties;
    }

    private static Style Style(string id, string name, StyleParagraphProperties? paragraph = null, StyleRunProperties? run = null, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
        {
            style.Default = true;
        }
        else
        {
            style.Append(new BasedOn { Val = Body });
        }

        style.Append(new PrimaryStyle());
        if (paragraph is not null)
        {
            style.Append(paragraph);
        }

        if (run is not null)
        {
            style.Append(run);
        }

        return style;
    }

    private static Style Heading(string id, string name, int level, int before, int after, int size)
    {
        var paragraph = new StyleParagraphProperties(
            new KeepNext(),
            new KeepLines(),
            new SpacingBetweenLines { Before = Twips(before), After = Twips(after) },
            new OutlineLevel { Val = level });
        return new Style(
            new StyleName { Val = name },
            new BasedOn { Val = Body },
            new NextParagraphStyle { Val = Body },
            new PrimaryStyle(),
            paragraph,
            Run(size, bold: true, Brand))
        { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static StyleParagraphProperties BulletProperties() => new(
        new NumberingProperties(new NumberingId { Val = 1 }),
        new SpacingBetweenLines { After = "30", Line = "240", LineRule = LineSpacingRuleValues.Auto });

    private static StyleParagraphProperties Edge(int width, bool below)
    {
        var line = new ParagraphBorders();
        OpenXmlElement border = below
            ? new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 4, Color = Brand }
            : new TopBorder { Val = BorderValues.Single, Size = 4, Space = 4, Color = "B7C4C8" };
        line.Append(border);
        return new StyleParagraphProperties(
            line,
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = width }),
            new SpacingBetweenLines { Before = "0", After = "0" });
    }

    private static Style Character(string id, string name, StyleRunProperties run, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }, new PrimaryStyle()) { Type = StyleValues.Character, StyleId = id };
        if (isDefault)
        {
            style.Default = true;
        }

        if (run.HasChildren)
        {
            style.Append(run);
        }

        return style;
    }

    private static Style NormalTable() => new(
        new StyleName { Val = "Normal Table" },
        new StyleTableProperties(
            new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
            new TableCellMarginDefault(
                new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })))
    { Type = StyleValues.Table, StyleId = "TableNormal", Default = true };

    private static Style TableStyle() => new(
        new StyleName { Val = "Waymark Table" },
        new BasedOn { Val = "TableNormal" },
        new PrimaryStyle(),
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8, Space = 0, Color = Brand },
                new BottomBorder { Val = BorderValues.Single, Size = 8, Space = 0, Color = Brand },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Space = 0, Color = "B7C4C8" })),
        new TableStyleProperties(
            new TableStyleConditionalFormattingTableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E4EEF0" }))
        { Type = TableStyleOverrideValues.FirstRow })
    { Type = StyleValues.Table, StyleId = Table, CustomStyle = true };

    private static string Twips(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
