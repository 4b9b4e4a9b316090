using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Identity;

public sealed class PeoplePagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Inviting_a_person_gives_a_seat_and_sends_a_message_without_personal_detail()
    {
        var admin = site.As(SeatRole.Administrator);
        using var answer = await admin.SendFormAsync("/people/invite", Fields(
            ("Name", "Nora Quist"), ("Email", "nora@council.example"), ("Seat.OrganisationId", site.Area.Council.OrganisationId.ToString()),
            ("Seat.Post", "Inclusion Officer"), ("Seat.Role", "ActionLead")));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await admin.PageAsync(answer.Headers.Location!.OriginalString);
        Assert.Contains("Invited", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Inclusion Officer", page.Body.TextContent, StringComparison.Ordinal);

        var (subject, body) = await site.NewestMailToAsync("nora@council.example");
        Assert.Contains("Testshire", subject, StringComparison.Ordinal);
        Assert.DoesNotContain("Nora", subject + body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Inclusion", subject + body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Inviting_without_answers_says_what_to_do_for_each_field_and_keeps_what_was_typed()
    {
        using var answer = await site.As(SeatRole.Administrator).SendFormAsync("/people/invite", Fields(("Name", "Half Typed"), ("Email", "nonsense")));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await answer.DocumentAsync();
        Assert.StartsWith("Error:", page.Title, StringComparison.Ordinal);
        Assert.Equal("Half Typed", page.QuerySelector("#Name")!.GetAttribute("value"));
        var errors = page.QuerySelectorAll(".govuk-error-summary li").Select(e => e.TextContent.Trim()).ToList();
        Assert.Contains("Choose an organisation", errors);
        Assert.Contains("Enter the post, such as Head of SEND", errors);
        Assert.Contains("Choose what this seat may do", errors);
    }

    [Fact]
    public async Task Marking_a_leaver_leaves_the_seat_vacant_and_ends_what_they_see_at_the_next_click()
    {
        var admin = site.As(SeatRole.Administrator);
        var leaver = site.Area.SeatOf(SeatRole.BoardMember).PersonId!.Value;
        var theirs = site.As(leaver);
        using var before = await theirs.GetAsync(new Uri("/profile", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        using var answer = await admin.SendFormAsync($"/people/{leaver}/leave");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        using var after = await theirs.GetAsync(new Uri("/profile", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        var vacant = await admin.PageAsync("/people/seats?vacant=true");
        Assert.Contains("BoardMember post", vacant.Body!.TextContent, StringComparison.Ordinal);
        var history = await admin.PageAsync($"/people/{leaver}");
        Assert.Contains("Left vacant: BoardMember post", history.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_administrator_cannot_be_marked_as_a_leaver()
    {
        var admin = site.As(SeatRole.Administrator);
        using var answer = await admin.SendFormAsync($"/people/{site.Area.SeatOf(SeatRole.Administrator).PersonId}/leave");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("without an administrator", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_shows_each_line_first_and_then_does_it()
    {
        var admin = site.As(SeatRole.Administrator);
        var file = Encoding.UTF8.GetBytes("name,email,organisation,organisation kind,team,post,role,work stream\nÌfe Obì,ife@x.example,New Trust,nhs trust,,Nurse,reader,\n");
        using var tried = await admin.SendFileAsync("/people/import", "Upload", "people.csv", file);
        Assert.Equal(HttpStatusCode.OK, tried.StatusCode);
        var shown = await tried.DocumentAsync();
        Assert.Contains("Adds Ìfe Obì", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.False(await site.ReadAsync(db => db.Users.AnyAsync(p => p.Email == "ife@x.example")));

        using var done = await admin.SendFormAsync(shown, "/people/import");
        Assert.Equal("/people", done.Headers.Location?.OriginalString);
        Assert.True(await site.ReadAsync(db => db.Users.AnyAsync(p => p.Name == "Ìfe Obì")));
    }

    [Fact]
    public async Task Importing_a_file_with_a_bad_line_offers_no_way_to_import()
    {
        var file = Encoding.UTF8.GetBytes("name,email,organisation,post,role\nA,a@x.example,Testshire Council,P,nonsense\n");
        using var tried = await site.As(SeatRole.Administrator).SendFileAsync("/people/import", "Upload", "people.csv", file);
        var shown = await tried.DocumentAsync();
        Assert.Contains("is not a role", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(shown.QuerySelector("input[name=Shown]"));
    }

    [Fact]
    public async Task Handing_over_a_seat_from_an_old_page_is_refused_and_says_so()
    {
        var admin = site.As(SeatRole.Administrator);
        var seat = site.Area.SeatOf(SeatRole.Reader).SeatId;
        var to = site.Area.SeatOf(SeatRole.ActionLead).PersonId;
        var old = await admin.PageAsync($"/people/seats/{seat}");
        using var first = await admin.SendFormAsync($"/people/seats/{seat}", new { PersonId = to }, "form[action*='HandOver']");
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var stale = await admin.SendFormAsync(old, $"/people/seats/{seat}", new { PersonId = site.Area.SeatOf(SeatRole.ProgrammeManager).PersonId }, "form[action*='HandOver']");
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("Someone else changed this seat", await stale.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(to, await site.ReadAsync(db => db.Seats.Where(s => s.SeatId == seat).Select(s => s.PersonId).SingleAsync()));
    }

    [Fact]
    public async Task Choosing_an_area_of_others_is_not_there()
    {
        using var answer = await site.As(SeatRole.Administrator).GetAsync(new Uri($"/people?area={site.OtherArea.Area.AreaId}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Giving_a_seat_to_a_person_of_another_area_is_not_there()
    {
        var admin = site.As(SeatRole.Administrator);
        var seat = site.Area.SeatOf(SeatRole.OutsideReader).SeatId;
        using var answer = await admin.SendFormAsync($"/people/seats/{seat}", new { PersonId = site.OtherArea.SeatOf(SeatRole.Reader).PersonId }, "form[action*='HandOver']");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) => fields.ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);
}
