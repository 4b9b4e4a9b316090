using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Waymark.Web.Tests.GovUk;

/// <summary>The gallery in memory.</summary>
public sealed class GalleryFixture : IAsyncLifetime
{
    private WebApplication? _app;

    public async ValueTask InitializeAsync() => _app = await GalleryHost.StartAsync();

    public async ValueTask DisposeAsync() => await _app!.DisposeAsync();

    public async Task<IHtmlDocument> GetAsync(string path)
    {
        using var client = _app!.GetTestClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    public async Task<IHtmlDocument> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var client = _app!.GetTestClient();
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    private static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
    }
}
