using System.Net;
using Waymark.Core.Identity;

namespace Waymark.Web.Tests.Hosting;

public sealed class SiteFixtureTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Opening_a_page_signed_out_leads_to_sign_in()
    {
        using var answer = await site.SignedOut().GetAsync(new Uri("/no-such-page", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Opening_no_page_signed_in_is_not_found()
    {
        using var answer = await site.As(SeatRole.Reader).GetAsync(new Uri("/no-such-page", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
