using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Improvement.Imports;

public sealed class ImportPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly string[] _pages = ["", "/read", "/file", "/ratings", "/manager", "/people", "/work-streams", "/inspection", "/outcomes", "/questions", "/go-live", "/discard"];
    private static int _number;

    private HttpClient Manager => site.As(SeatRole.ProgrammeManager);

    [Fact]
    public async Task Plan_goes_from_upload_to_live_by_the_pages_alone()
    {
        var import = await UploadAsync();
        Assert.Contains("You can go live once these 3 are answered", await TextAsync(import), StringComparison.Ordinal);

        await SettleThreeAsync(import);
        using var accepted = await Manager.SendFormAsync(import, null, "form[action*='Accept']");
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        using var live = await Manager.SendFormAsync(import + "/go-live");

        Assert.StartsWith("/plans/", live.Headers.Location?.OriginalString, StringComparison.Ordinal);
        var planId = Guid.Parse(live.Headers.Location!.OriginalString["/plans/".Length..]);
        var actions = await site.ReadAsync(db => db.ImprovementActions.Where(a => a.ImprovementPlanId == planId).OrderBy(a => a.Order).ToListAsync());
        Assert.Equal(["1.1", "1.2", "1.3"], actions.Select(a => a.Ref));
        Assert.Contains("This import went live", await TextAsync(import), StringComparison.Ordinal);
        foreach (var page in _pages)
        {
            Assert.NotNull(await Manager.PageAsync(import + page));
        }
    }

    [Fact]
    public async Task Every_page_of_a_draft_and_of_a_discarded_import_can_be_opened()
    {
        var import = await UploadAsync();
        foreach (var page in _pages)
        {
            Assert.NotEmpty((await Manager.PageAsync(import + page)).QuerySelectorAll("main h1"));
        }

        using var empty = await Manager.SendFormAsync(import + "/discard");
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Equal("Say why this import is discarded", await ErrorAsync(empty));
        using var discarded = await Manager.SendFormAsync(import + "/discard", new { Reason = "An older version" });
        Assert.Equal("/imports", discarded.Headers.Location?.OriginalString);

        foreach (var page in _pages)
        {
            var shown = await Manager.PageAsync(import + page);
            Assert.Contains("This import was discarded", shown.Body!.TextContent, StringComparison.Ordinal);
            Assert.Empty(shown.QuerySelectorAll("main form[method=post] button:not([data-nothing])").Where(b => b.TextContent.Contains("Go live", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData(SeatRole.Administrator)]
    [InlineData(SeatRole.WorkStreamLead)]
    [InlineData(SeatRole.ActionLead)]
    [InlineData(SeatRole.BoardMember)]
    [InlineData(SeatRole.Reader)]
    [InlineData(SeatRole.OutsideReader)]
    public async Task Nobody_but_the_programme_manager_learns_of_a_draft(SeatRole role)
    {
        var import = await UploadAsync();
        foreach (var page in _pages.Append("/original"))
        {
            using var answer = await site.As(role).GetAsync(new Uri(import + page, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Draft_of_one_area_does_not_exist_for_the_programme_manager_of_another()
    {
        var import = await UploadAsync();
        var other = site.As(site.OtherArea.SeatOf(SeatRole.ProgrammeManager).PersonId!.Value);
        foreach (var page in _pages.Append("/original"))
        {
            using var answer = await other.GetAsync(new Uri(import + page, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.DoesNotContain(import, (await other.PageAsync("/imports")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan.pdf", "%PDF-1.7", "A PDF cannot be read as a plan yet. Upload the Word or Excel file it was made from")]
    [InlineData("letter.txt", "Dear colleague", "No table of actions was found")]
    [InlineData("plan.docx", "Ref,Action", "The name ends in .docx, but the content is something else")]
    public async Task Upload_of_what_is_no_plan_says_what_to_do(string name, string content, string sentence)
    {
        using var answer = await Manager.SendFileAsync("/imports/new", "Document", name, Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith(sentence, await ErrorAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_of_nothing_asks_for_the_file()
    {
        using var answer = await Manager.SendFormAsync("/imports/new");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Choose the file that holds the plan", await ErrorAsync(answer));
    }

    [Fact]
    public async Task Upload_of_the_same_file_leads_to_the_draft_with_a_notice()
    {
        var file = Csv();
        using var first = await Manager.SendFileAsync("/imports/new", "Document", "plan.csv", file);
        var client = Manager;
        using var second = await client.SendFileAsync("/imports/new", "Document", "copy of plan.csv", file);

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Contains("You have uploaded this very file before", (await client.PageAsync(second.Headers.Location!.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Original_is_sent_as_a_file_to_keep_byte_for_byte()
    {
        var file = Csv();
        using var upload = await Manager.SendFileAsync("/imports/new", "Document", "plan.csv", file);
        using var answer = await Manager.GetAsync(new Uri(upload.Headers.Location!.OriginalString + "/original", UriKind.Relative));

        Assert.Equal(file, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("plan.csv", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(file)), await TextAsync(upload.Headers.Location!.OriginalString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scheme_with_faults_comes_back_with_each_told_and_what_was_typed()
    {
        var import = await UploadAsync();
        var address = import + "/ratings?start=four";

        using var answer = await Manager.SendFormAsync(address, new Dictionary<string, string> { ["States[0].Name"] = "", ["States[1].Meaning"] = "Kept as typed", ["States[2].Colour"] = "Amber" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await answer.DocumentAsync();
        var errors = page.QuerySelectorAll(".govuk-error-summary li").Select(e => e.TextContent.Trim()).ToList();
        Assert.Contains("Enter a name for state 1, such as Amber", errors);
        Assert.Contains("Amber and Green have the same colour: choose another for one of them", errors);
        Assert.Equal("Kept as typed", page.QuerySelector("textarea[name='States[1].Meaning']")!.TextContent.Trim());
        Assert.Null((await ImportOf(import)).RatingScheme);
    }

    [Fact]
    public async Task Question_answered_with_a_date_leads_to_the_next_and_shows_what_was_answered()
    {
        var import = await UploadAsync();
        var question = (await ImportOf(import)).Questions.First(q => q.Code == "IMPOSSIBLE-DATE");
        var address = $"{import}/questions/{question.PlanQuestionId}";

        using var nothing = await Manager.SendFormAsync(address);
        Assert.Equal("Choose an answer", await ErrorAsync(nothing));
        using var noDate = await Manager.SendFormAsync(address, new { Choice = "Date" });
        Assert.Equal("Enter the right date", await ErrorAsync(noDate));
        using var answer = await Manager.SendFormAsync(address, new Dictionary<string, string> { ["Choice"] = "Date", ["DueBy.Day"] = "30", ["DueBy.Month"] = "9", ["DueBy.Year"] = "2027" });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith(import + "/questions/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Due 30 September 2027.", await TextAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_that_someone_else_answered_meanwhile_shows_their_answer_and_keeps_what_was_typed()
    {
        var import = await UploadAsync();
        var question = (await ImportOf(import)).Questions.First(q => q.Code == "IMPOSSIBLE-DATE");
        var address = $"{import}/questions/{question.PlanQuestionId}";
        var client = Manager;
        var stale = await client.PageAsync(address);
        using var first = await Manager.SendFormAsync(address, new { Choice = "Explain", Reason = "The trust will tell us" });

        using var second = await client.SendFormAsync(stale, address, new { Choice = "Words", Words = "My own words" });

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await second.DocumentAsync();
        Assert.Contains("The trust will tell us", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("My own words", page.QuerySelector("textarea[name=Words]")!.TextContent.Trim());
        using var again = await client.SendFormAsync(page, address, new { Choice = "Words", Words = "My own words" });
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task Names_are_matched_accepted_and_left_for_later()
    {
        var import = await UploadAsync();
        var address = import + "/people";
        var lead = site.Area.SeatOf(SeatRole.ActionLead).SeatId;
        Assert.Contains("We think: Test ActionLead, ActionLead post", await TextAsync(address), StringComparison.Ordinal);

        using var accepted = await Manager.SendFormAsync(address, null, "form[action*='Accept']");
        using var later = await Manager.SendFormAsync(address, null, "form[action*='Later']");

        var people = (await ImportOf(import)).People.ToDictionary(p => p.Name);
        Assert.Equal(new SettledName("Test ActionLead", NameChoice.Seat, lead), people["Test ActionLead"]);
        Assert.Equal(new SettledName("Nobody Known", NameChoice.Later, null), people["Nobody Known"]);
        Assert.Contains("0 not decided yet", await TextAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inspection_and_work_streams_are_saved_by_their_pages()
    {
        var import = await UploadAsync();

        using var inspection = await Manager.SendFormAsync(import + "/inspection", new Dictionary<string, string>
        {
            ["From.Day"] = "3", ["From.Month"] = "2", ["From.Year"] = "2026", ["Weaknesses[0].Text"] = "Children wait too long", ["Weaknesses[0].Bodies"] = "Council\r\nICB",
        });
        using var added = await Manager.SendFormAsync(import + "/work-streams", new { Name = "Stream " + import[^6..] }, "form[action*='Add']");
        using var taken = await Manager.SendFormAsync(import + "/work-streams", new { Name = "Stream " + import[^6..] }, "form[action*='Add']");
        using var streams = await Manager.SendFormAsync(import + "/work-streams", new Dictionary<string, string> { ["Chosen[0].GroupId"] = site.Area.FirstStream.GroupId.ToString() });

        Assert.Equal(HttpStatusCode.BadRequest, taken.StatusCode);
        var stored = await ImportOf(import);
        Assert.Equal((new DateOnly(2026, 2, 3), "Children wait too long", 2), (stored.Inspection!.From, stored.Inspection.Weaknesses[0].Text, stored.Inspection.Weaknesses[0].Bodies.Count));
        Assert.Equal(site.Area.FirstStream.GroupId, Assert.Single(stored.WorkStreams).Value);
    }

    [Fact]
    public async Task Go_live_page_names_what_is_missing_and_offers_no_button()
    {
        var page = await Manager.PageAsync(await UploadAsync() + "/go-live");

        Assert.Contains("Settle the rating scheme before the plan goes live", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
    }

    private static byte[] Csv() => Encoding.UTF8.GetBytes(
        $"Ref,Action,Lead,Due date,Success measure,RAG\n1.1,Write strategy {Interlocked.Increment(ref _number)},Test ActionLead,31/03/2027,Agreed by the board,\n"
        + "1.2,Publish it,Nobody Known,31/09/2027,Read by families,\n1.3,Ask families,,TBC,,\n");

    private async Task<string> UploadAsync()
    {
        using var answer = await Manager.SendFileAsync("/imports/new", "Document", "plan.csv", Csv());
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private async Task SettleThreeAsync(string import)
    {
        using var file = await Manager.SendFormAsync(import + "/file", new { IsCurrent = "true" });
        using var ratings = await Manager.SendFormAsync(import + "/ratings?start=four");
        using var manager = await Manager.SendFormAsync(import + "/manager", new { SeatId = site.Area.SeatOf(SeatRole.ProgrammeManager).SeatId.ToString() });
        Assert.Equal([import, import, import], new[] { file, ratings, manager }.Select(a => a.Headers.Location?.OriginalString));
    }

    private async Task<string> TextAsync(string address) => (await Manager.PageAsync(address)).Body!.TextContent;

    private async Task<PlanImport> ImportOf(string address)
    {
        var id = Guid.Parse(address["/imports/".Length..]);
        return await site.ReadAsync(db => db.PlanImports.AsNoTracking().Include(i => i.Questions.OrderBy(q => q.Order)).SingleAsync(i => i.PlanImportId == id));
    }

    private static async Task<string> ErrorAsync(HttpResponseMessage answer) =>
        (await answer.DocumentAsync()).QuerySelector(".govuk-error-summary li")?.TextContent.Trim() ?? "";
}
