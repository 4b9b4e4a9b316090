using Microsoft.AspNetCore.Html;
using Waymark.Core.Improvement.Reports;
using Waymark.Core.Shared.Documents;
using Waymark.Web.Infrastructure;

namespace Waymark.Web.Pages.Improvement.Reports;

/// <summary>A report as one page with its style sheet in it.</summary>
/// <param name="Report">What is printed.</param>
/// <param name="StyleSheet">The text of report.css, which is ours.</param>
public sealed record PrintedReport(BoardReport Report, HtmlString StyleSheet);

/// <summary>Makes the PDF of a report from the very template that the web page shows.</summary>
public sealed class ReportPdf(ViewText views, IWebHostEnvironment site, PrintPdf print)
{
    public async Task<byte[]> WriteAsync(BoardReport report, HttpContext context, CancellationToken ct) =>
        await print.RunAsync(await HtmlAsync(report, context), ct);

    /// <summary>The page that is printed: it holds all that it needs and names nothing to fetch.</summary>
    public async Task<string> HtmlAsync(BoardReport report, HttpContext context)
    {
        using var reader = new StreamReader(site.WebRootFileProvider.GetFileInfo("report.css").CreateReadStream());
        return await views.RenderAsync("/Pages/Improvement/Reports/_ReportPrint.cshtml", new PrintedReport(report, new HtmlString(await reader.ReadToEndAsync())), context);
    }
}
