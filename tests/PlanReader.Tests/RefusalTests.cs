using System.IO.Compression;
using System.Text;
using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests;

public sealed class RefusalTests
{
    [Theory, InlineData("plan.docx"), InlineData("plan.csv"), InlineData("plan.txt")]
    public void Read_empty_file_is_refused(string name) => Refused("empty", [], name);

    [Fact]
    public void Read_white_space_is_refused_as_empty() => Refused("empty", Encoding.UTF8.GetBytes(" \r\n\t\n"), "plan.txt");

    [Fact]
    public void Read_document_without_text_is_refused_as_empty() => Refused("empty", new WordFile().Build().ToArray(), "plan.docx");

    [Fact]
    public void Read_pictures_of_pages_are_refused_as_a_scan() => Refused("scan", new WordFile().Part("word/media/image1.png", "pixels").Build().ToArray(), "plan.docx");

    [Fact]
    public void Read_over_fifty_million_bytes_is_refused()
    {
        var refusal = Assert.Throws<NotReadableException>(() => PlanDocument.Read(new MemoryStream(new byte[50_000_001]), "plan.txt"));

        Assert.Equal("too-large", refusal.Reason);
    }

    [Fact]
    public void Read_letter_is_refused_as_no_plan() => Refused("not-a-plan", new WordFile().Paragraph("Dear Ann, thank you for your letter.").Build().ToArray(), "letter.docx");

    [Fact]
    public void Read_risk_register_is_refused_as_no_plan() =>
        Refused("not-a-plan", Encoding.UTF8.GetBytes("Risk,Likelihood,Impact,Mitigating actions,Owner,Due date\nStaff leave,3,4,Advertise,Ann Bee,31/03/2026"), "risks.csv");

    [Fact]
    public void Read_list_of_meetings_is_refused_as_no_plan() =>
        Refused("not-a-plan", Encoding.UTF8.GetBytes("Date,Who,Actions\n29/05/2020,Ann Bee,Template agreed\n03/06/2020,Board,Template shared"), "meetings.csv");

    [Fact]
    public void Read_zip_of_other_files_is_refused() => Refused("wrong-type", Zip(("readme.txt", "hello")), "plan.docx");

    [Fact]
    public void Read_half_a_document_is_refused_as_truncated()
    {
        var whole = new WordFile().Paragraph("A plan that did not arrive").Build().ToArray();

        Refused("truncated", whole[..(whole.Length / 2)], "plan.docx");
    }

    [Fact]
    public void Read_document_whose_text_breaks_off_is_refused_as_truncated() =>
        Refused("truncated", Zip(("word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>The pl")), "plan.docx");

    [Fact]
    public void Read_document_with_a_dtd_is_refused() =>
        Refused("truncated", Zip(("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"b\">]><w:document xmlns:w=\"w\"><w:body/></w:document>")), "plan.docx");

    [Fact]
    public void Read_document_with_macros_is_refused() => Refused("macro", new WordFile().Paragraph("x").Part("word/vbaProject.bin", "code").Build().ToArray(), "plan.docm");

    [Fact]
    public void Read_file_that_unpacks_a_hundredfold_is_refused_as_a_bomb() => Refused("zip-bomb", Zip(("word/document.xml", new string(' ', 2_000_000))), "plan.docx");

    [Fact]
    public void Read_file_whose_sizes_lie_is_refused_as_a_bomb()
    {
        var bomb = Zip(("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + new string(' ', 3_000_000) + "</w:body></w:document>"));
        SetSizes(bomb, 10);

        var refusal = Assert.Throws<NotReadableException>(() => Csv.Read(bomb, "plan.docx"));
        Assert.Contains(refusal.Reason, (string[])["zip-bomb", "truncated"]);
    }

    [Fact]
    public void Read_nested_tables_without_end_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 3000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 3000));
        var noise = string.Concat(Enumerable.Range(0, 40_000).Select(i => (i * 7919 % 104_729).ToString(System.Globalization.CultureInfo.InvariantCulture)));

        Refused("truncated", new WordFile().Xml(deep).Part("noise.txt", noise).Build().ToArray(), "plan.docx");
    }

    [Fact]
    public void Read_document_with_a_password_is_refused() =>
        Refused("encrypted", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "plan.docx");

    [Fact]
    public void Read_old_word_file_is_refused() => Refused("wrong-type", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]], "plan.doc");

    [Fact]
    public void Read_rich_text_is_refused() => Refused("wrong-type", Encoding.ASCII.GetBytes("{\\rtf1 A plan}"), "plan.rtf");

    [Fact]
    public void Read_picture_is_refused() => Refused("wrong-type", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. new byte[200]], "plan.png");

    [Fact]
    public void Read_refusal_is_one_sentence_that_says_what_to_do()
    {
        var refusal = Assert.Throws<NotReadableException>(() => Csv.Read([], "plan.docx"));

        Assert.DoesNotContain('\n', refusal.Message);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    private static void Refused(string reason, byte[] bytes, string name) =>
        Assert.Equal(reason, Assert.Throws<NotReadableException>(() => PlanDocument.Read(new MemoryStream(bytes), name)).Reason);

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                WordFile.Add(zip, name, content);
            }
        }

        return file.ToArray();
    }

    /// <summary>Writes a false unpacked size into the zip's directory.</summary>
    private static void SetSizes(byte[] zip, int size)
    {
        for (var i = 0; i + 28 < zip.Length; i++)
        {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2)
            {
                BitConverter.GetBytes(size).CopyTo(zip, i + 24);
            }
        }
    }
}
