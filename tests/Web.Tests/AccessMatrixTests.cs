using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests;

/// <summary>
/// Holds every address of the running site to docs/permissions.md: each says who may use it, answers only them, and to
/// everyone else is as if it were not there. A new page is covered without a line here, unless its address has a part of
/// a new name: then <see cref="MatrixSite"/> needs a sample.
/// </summary>
public sealed partial class AccessMatrixTests(MatrixSite site) : IClassFixture<MatrixSite>
{
    private static readonly SeatRole[] _roles = Enum.GetValues<SeatRole>();

    [Fact]
    public async Task Every_address_says_who_may_use_it()
    {
        var all = await SiteAddress.AllAsync(site.Services);
        Assert.True(all.Count > 10, "The site's addresses were not found.");
        None(all.Where(a => !a.SaysWho).Select(a => $"{a} must carry one of [Needs], [SignedIn] and [AllowAnonymous]"));
    }

    [Fact]
    public async Task Every_part_of_an_address_has_a_sample() =>
        None((await SiteAddress.AllAsync(site.Services)).Where(a => !a.HasSamples(site.Samples)).Select(a => $"Add a sample for {a} to MatrixSite"));

    [Fact]
    public async Task Reading_is_open_to_whom_the_table_names_and_absent_to_others()
    {
        var wrong = new List<string>();
        foreach (var address in await ClosedAsync())
        {
            foreach (var path in address.Gets.Select(handler => address.Fill(site.Samples, handler)))
            {
                using var signedOut = await GetAsync(site.SignedOut(), path);
                Expect(wrong, IsSignIn(signedOut), $"signed out, {path} answers {signedOut.StatusCode} {signedOut.Headers.Location}");
                foreach (var role in _roles)
                {
                    using var answer = await GetAsync(site.As(role), path);
                    var fine = address.Allows(role)
                        ? (int)answer.StatusCode is >= 200 and < 404 or 409 && !IsSignIn(answer)
                        : answer.StatusCode == HttpStatusCode.NotFound;
                    Expect(wrong, fine, $"{role} reading {path}: {answer.StatusCode}, and the table {(address.Allows(role) ? "allows" : "refuses")} it");
                }
            }
        }

        None(wrong);
    }

    [Fact]
    public async Task Open_addresses_answer_everyone_without_failing()
    {
        var wrong = new List<string>();
        foreach (var address in (await SiteAddress.AllAsync(site.Services)).Where(a => a.IsOpen && a.HasSamples(site.Samples)))
        {
            foreach (var path in address.Gets.Select(handler => address.Fill(site.Samples, handler)))
            {
                using var answer = await GetAsync(site.SignedOut(), path);
                Expect(wrong, (int)answer.StatusCode < 500, $"signed out, {path} answers {answer.StatusCode}");
            }
        }

        None(wrong);
    }

    [Fact]
    public async Task Sending_a_form_that_the_table_refuses_is_absent_and_changes_nothing()
    {
        var wrong = new List<string>();
        var before = await site.ReadAsync(db => db.Changes.CountAsync());
        foreach (var address in await ClosedAsync())
        {
            foreach (var path in address.Posts.Select(handler => address.Fill(site.Samples, handler)))
            {
                var stranger = site.SignedOut();
                using var signedOut = await PostAsync(stranger, path, await TokenAsync(stranger, "/sign-in"));
                Expect(wrong, IsSignIn(signedOut), $"signed out, sending {path} answers {signedOut.StatusCode}");
                foreach (var role in _roles.Where(r => !address.Allows(r)))
                {
                    var client = site.As(role);
                    using var answer = await PostAsync(client, path, await TokenAsync(client));
                    Expect(wrong, answer.StatusCode == HttpStatusCode.NotFound, $"{role} sending {path}: {answer.StatusCode}, and the table refuses it");
                }
            }
        }

        None(wrong);
        Assert.Equal(before, await site.ReadAsync(db => db.Changes.CountAsync()));
    }

    [Fact]
    public async Task Sending_a_form_without_its_token_is_refused()
    {
        var wrong = new List<string>();
        foreach (var address in (await SiteAddress.AllAsync(site.Services)).Where(a => a.HasSamples(site.Samples) && a.Posts.Any() && a.Metadata.OfType<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>().Any()))
        {
            foreach (var role in _roles.Where(address.Allows).Take(1))
            {
                var path = address.Fill(site.Samples, address.Posts.First());
                using var answer = await PostAsync(site.As(role), path, token: null);
                Expect(wrong, answer.StatusCode == HttpStatusCode.BadRequest, $"{role} sending {path} without a token: {answer.StatusCode}");
            }
        }

        None(wrong);
    }

    [Fact]
    public async Task Sending_an_empty_form_that_the_table_allows_never_fails()
    {
        await using var own = new MatrixSite();
        await own.InitializeAsync();
        var wrong = new List<string>();
        foreach (var address in (await SiteAddress.AllAsync(own.Services)).Where(a => !a.IsOpen && a.HasSamples(own.Samples) && !EndsSessions(a)))
        {
            foreach (var path in address.Posts.Select(handler => address.Fill(own.Samples, handler)))
            {
                foreach (var role in _roles.Where(address.Allows))
                {
                    var client = own.As(role);
                    using var answer = await PostAsync(client, path, await TokenAsync(client));
                    Expect(wrong, (int)answer.StatusCode < 500 && !IsSignIn(answer), $"{role} sending {path} empty: {answer.StatusCode}");
                }
            }
        }

        None(wrong);
    }

    /// <summary>S4: what belongs to another area answers in every way like what does not exist.</summary>
    [Fact]
    public async Task Ids_of_another_area_answer_as_ids_of_nothing()
    {
        var wrong = new List<string>();
        foreach (var address in (await ClosedAsync()).Where(a => a.HasIds))
        {
            foreach (var role in _roles.Where(address.Allows))
            {
                var client = site.As(site.OtherArea.SeatOf(role).PersonId!.Value);
                var token = await TokenAsync(client);
                foreach (var (method, handler) in address.Handlers.Where(h => h.Method is "GET" or "POST"))
                {
                    using var there = await SendAsync(client, method, address.Fill(site.Samples, handler), token);
                    using var nowhere = await SendAsync(client, method, address.Fill(site.Nothing, handler), token);
                    var same = there.StatusCode == nowhere.StatusCode && await WordsAsync(there) == await WordsAsync(nowhere);
                    Expect(wrong, same && there.StatusCode == HttpStatusCode.NotFound, $"{role} of the other area, {method} {address} {handler}: {there.StatusCode}, and of nothing {nowhere.StatusCode}");
                }
            }
        }

        None(wrong);
    }

    private async Task<List<SiteAddress>> ClosedAsync() => [.. (await SiteAddress.AllAsync(site.Services)).Where(a => !a.IsOpen && a.HasSamples(site.Samples))];

    /// <summary>Signing out everywhere would sign the next step of the test out as well.</summary>
    private static bool EndsSessions(SiteAddress address) => address.Posts.Contains("EndAll");

    private static void None(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong));

    private static void Expect(List<string> wrong, bool fine, string otherwise)
    {
        if (!fine)
        {
            wrong.Add(otherwise);
        }
    }

    private static bool IsSignIn(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location?.OriginalString.Contains("/sign-in", StringComparison.Ordinal) == true;

    private static Task<HttpResponseMessage> GetAsync(HttpClient client, string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string method, string path, string token) =>
        method == "GET" ? GetAsync(client, path) : PostAsync(client, path, token);

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string? token)
    {
        using var form = new FormUrlEncodedContent(token is null ? [] : [KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await client.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    private static async Task<string> TokenAsync(HttpClient client, string page = "/profile") =>
        (await client.PageAsync(page)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <summary>What a page says, without the parts that differ from one answer to the next.</summary>
    private static async Task<string> WordsAsync(HttpResponseMessage answer) =>
        Changing().Replace(await answer.Content.ReadAsStringAsync(), "");

    [GeneratedRegex("""[0-9a-f]{8}-[0-9a-f-]{27}|name="__RequestVerificationToken"[^>]*>""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Changing();
}
