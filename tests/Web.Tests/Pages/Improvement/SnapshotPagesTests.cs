using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Identity;
using Waymark.Testing;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Pages.Improvement;

public sealed class SnapshotPagesTests(SnapshotSite site) : IClassFixture<SnapshotSite>
{
    private Guid PlanId => site.Area.Plan.ImprovementPlanId;

    [Fact]
    public async Task Taking_a_snapshot_leads_to_its_report_and_a_double_click_is_one_snapshot()
    {
        var plan = await site.OwnPlanAsync("Flow");
        var client = site.As(plan.Manager);
        var address = $"/plans/{plan.PlanId}/snapshots/take";
        var page = await client.PageAsync(address);
        Assert.Contains("Take snapshot 1", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        using var first = await client.SendFormAsync(page, address);
        using var again = await client.SendFormAsync(page, address);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        var report = await client.PageAsync(first.Headers.Location!.ToString());
        Assert.Contains("This report will not change.", report.Body!.TextContent, StringComparison.Ordinal);
        var list = await client.PageAsync($"/plans/{plan.PlanId}/snapshots");
        Assert.Single(list.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Papers_with_few_clear_days_are_asked_about_before_the_plan_is_frozen()
    {
        var plan = await site.OwnPlanAsync("Late papers");
        var client = site.As(plan.Manager);
        var address = $"/plans/{plan.PlanId}/snapshots/take";
        var fields = new Dictionary<string, string> { ["PapersIssued.Day"] = "1", ["PapersIssued.Month"] = "12", ["PapersIssued.Year"] = "2026", ["Meeting.Day"] = "3", ["Meeting.Month"] = "12", ["Meeting.Year"] = "2026" };

        using var refused = await client.SendFormAsync(address, fields);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await refused.DocumentAsync();
        Assert.Contains("Only 1 clear working day lies between papers and meeting", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3", page.QuerySelector("input[name='Meeting.Day']")!.GetAttribute("value"));

        using var taken = await client.SendFormAsync(page, address, new Dictionary<string, string>(fields) { ["LatePapersAgreed"] = "true" });
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
    }

    [Fact]
    public async Task Taking_a_snapshot_says_every_wrong_date_at_its_field()
    {
        var fields = new Dictionary<string, string> { ["BoardId"] = "", ["Meeting.Day"] = "31", ["Meeting.Month"] = "2" };
        using var refused = await site.As(SeatRole.ProgrammeManager).SendFormAsync($"/plans/{PlanId}/snapshots/take", fields);
        var page = await refused.DocumentAsync();
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("real date", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SeatRole.ProgrammeManager, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData(SeatRole.WorkStreamLead, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound)]
    [InlineData(SeatRole.BoardMember, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound)]
    [InlineData(SeatRole.Reader, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData(SeatRole.OutsideReader, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData(SeatRole.Administrator, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    public async Task Report_is_for_readers_export_for_exporters_and_snapshots_for_programme_managers(SeatRole role, HttpStatusCode report, HttpStatusCode export, HttpStatusCode take)
    {
        var client = site.As(role);
        foreach (var address in new[] { $"/reports/{site.SnapshotId}", $"/reports/{site.SnapshotId}.docx", $"/plans/{PlanId}/snapshots", $"/plans/{PlanId}/snapshots/compare" })
        {
            Assert.Equal((address, report), (address, await StatusAsync(client, address)));
        }

        Assert.Equal(export, await StatusAsync(client, $"/reports/{site.SnapshotId}.xlsx"));
        Assert.Equal(export, await StatusAsync(client, $"/reports/{site.SnapshotId}.csv"));
        Assert.Equal(take, await StatusAsync(client, $"/plans/{PlanId}/snapshots/take"));
    }

    [Fact]
    public async Task Another_area_cannot_tell_that_a_report_exists()
    {
        var client = site.As(site.OtherArea.SeatOf(SeatRole.ProgrammeManager).PersonId!.Value);
        foreach (var address in new[] { $"/reports/{site.SnapshotId}", $"/reports/{site.SnapshotId}.docx", $"/reports/{site.SnapshotId}.pdf", $"/plans/{PlanId}/snapshots", $"/plans/{PlanId}/snapshots/take", $"/plans/{PlanId}/judgements", $"/plans/{PlanId}/snapshots/compare" })
        {
            Assert.Equal((address, HttpStatusCode.NotFound), (address, await StatusAsync(client, address)));
        }
    }

    [Fact]
    public async Task Since_the_papers_went_out_is_shown_apart_and_not_to_outside_readers()
    {
        var page = await site.As(SeatRole.ProgrammeManager).PageAsync($"/reports/{site.SnapshotId}");
        Assert.Contains("1 action updated", page.QuerySelector(".wm-strip")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(SnapshotSite.LiveWords, page.QuerySelector("article.report")!.TextContent, StringComparison.Ordinal);
        var outside = await site.As(SeatRole.OutsideReader).PageAsync($"/reports/{site.SnapshotId}");
        Assert.Null(outside.QuerySelector(".wm-strip"));
        Assert.DoesNotContain(outside.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), h => h?.EndsWith(".xlsx", StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task Report_page_has_the_five_parts_and_labels_every_rating()
    {
        var page = await site.As(SeatRole.Reader).PageAsync($"/reports/{site.SnapshotId}");
        var headings = page.QuerySelectorAll(".report h2").Select(h => h.TextContent).ToList();
        Assert.Equal(["1. Decisions wanted today", "2. Where each priority stands", "3. The worst slips", "4. What has changed for children", "5. Closures for approval", "6. What moved since last time"], headings.Take(6));
        Assert.All(page.QuerySelectorAll(".report-rating"), r => Assert.NotEqual("", r.TextContent.Trim()));
        Assert.Contains("Firm ground at last.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_comes_from_the_same_template_is_tagged_and_shows_hostile_text_as_text()
    {
        Need.Tool("weasyprint");
        Need.Tool("pdftotext");
        Need.Tool("pdfinfo");
        using var answer = await site.As(SeatRole.OutsideReader).GetAsync(new Uri($"/reports/{site.SnapshotId}.pdf", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        var file = Path.Combine(site.Files, "report.pdf");
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync());

        var facts = await RunAsync("pdfinfo", file);
        Assert.Contains("Tagged:          yes", facts, StringComparison.Ordinal);
        Assert.Contains("Partnership Board: Test priority action plan, report 1", facts, StringComparison.Ordinal);
        var text = await RunAsync("pdftotext", "-layout", file, "-");
        Assert.Contains("1. Decisions wanted today", text, StringComparison.Ordinal);
        Assert.Contains(SnapshotSite.Hostile, text, StringComparison.Ordinal);
        Assert.Contains("Page 1 of", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Word_and_spreadsheet_are_sent_as_files_named_for_area_and_meeting()
    {
        foreach (var (format, start) in new[] { ("docx", "PK"), ("xlsx", "PK"), ("csv", "\u00ef\u00bb\u00bfPriority,") })
        {
            using var answer = await site.As(SeatRole.ProgrammeManager).GetAsync(new Uri($"/reports/{site.SnapshotId}.{format}", UriKind.Relative));
            Assert.StartsWith(start, Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
            Assert.Equal($"testshire-report-1-2026-12-05.{format}", answer.Content.Headers.ContentDisposition!.FileName);
        }
    }

    [Fact]
    public async Task Tampered_snapshot_is_neither_shown_nor_printed()
    {
        var plan = await site.OwnPlanAsync("Tampered");
        var client = site.As(plan.Manager);
        using var taken = await client.SendFormAsync($"/plans/{plan.PlanId}/snapshots/take");
        var address = taken.Headers.Location!.ToString();
        await site.UsingDbAsync((db, _) => db.Snapshots.Where(s => s.ImprovementPlanId == plan.PlanId)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.ContentJson, s => s.ContentJson.Replace("numbered 1.1", "numbered 1.8"))));

        using var shown = await client.GetAsync(new Uri(address, UriKind.Relative));
        var page = await shown.DocumentAsync();
        Assert.Equal(HttpStatusCode.Conflict, shown.StatusCode);
        Assert.Null(page.QuerySelector("article.report"));
        Assert.Contains("differs from what was frozen", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(client, address + ".docx"));
    }

    [Fact]
    public async Task Judging_the_priorities_keeps_what_was_typed_when_a_sentence_is_missing()
    {
        var plan = await site.OwnPlanAsync("Judged");
        var client = site.As(plan.Manager);
        var address = $"/plans/{plan.PlanId}/judgements";
        var page = await client.PageAsync(address);
        var amber = page.QuerySelectorAll("select[name='Lines[0].RatingStateId'] option").Single(o => o.TextContent == "Amber").GetAttribute("value")!;

        using var refused = await client.SendFormAsync(page, address, new Dictionary<string, string> { ["Lines[0].RatingStateId"] = amber });
        var again = await refused.DocumentAsync();
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Write a sentence on priority 1", again.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(again.QuerySelector("select[name='Lines[0].RatingStateId'] option[selected][value='" + amber + "']"));

        using var saved = await client.SendFormAsync(again, address, new Dictionary<string, string> { ["Lines[0].Sentence"] = "Hard won, and holding." });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("Hard won, and holding.", (await client.PageAsync(address)).QuerySelector(".wm-compare__side")!.TextContent, StringComparison.Ordinal);
        using var stranger = await site.As(SeatRole.BoardMember).GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
    }

    [Fact]
    public async Task Compare_with_now_shows_what_moved_to_those_who_see_the_plan()
    {
        var page = await site.As(SeatRole.Reader).PageAsync($"/plans/{PlanId}/snapshots/compare?from={site.SnapshotId}&to=now");
        Assert.Contains(SnapshotSite.LiveWords, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site.As(SeatRole.OutsideReader), $"/plans/{PlanId}/snapshots/compare?from={site.SnapshotId}&to=now"));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return text;
    }
}
