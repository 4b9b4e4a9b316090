using System.Text;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Documents;
using Waymark.Testing;

namespace Waymark.Core.Tests.Shared.Documents;

public sealed class PrintPdfTests
{
    private const string Page = "<!DOCTYPE html><html lang=\"en-GB\"><head><title>A title</title></head><body><h1>Heading</h1><p>Text</p></body></html>";

    [Fact]
    public async Task Print_makes_a_tagged_pdf()
    {
        Need.Tool("weasyprint");
        using var print = new PrintPdf();
        var pdf = Encoding.Latin1.GetString(await print.RunAsync(Page, TestContext.Current.CancellationToken));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Contains("pdfuaid", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_says_in_a_sentence_that_the_program_is_absent()
    {
        using var print = new PrintPdf { Program = "no-such-program-here" };
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => print.RunAsync(Page, TestContext.Current.CancellationToken));
        Assert.Equal(PrintPdf.NotInstalled, refusal.Message);
    }

    [Fact]
    public async Task Print_stops_a_program_that_never_ends()
    {
        var script = Path.Combine(Path.GetTempPath(), $"waymark-slow-{Guid.CreateVersion7():N}");
        await File.WriteAllTextAsync(script, "#!/bin/sh\nexec sleep 600\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var print = new PrintPdf { Program = script, Limit = TimeSpan.FromSeconds(1) };

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => print.RunAsync(Page, TestContext.Current.CancellationToken));

        Assert.Contains("was not ready within 1 seconds", refusal.Message, StringComparison.Ordinal);
        File.Delete(script);
    }
}
