using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Waymark.Web.Tests.Hosting;

/// <summary>Reads pages and sends forms as a browser without script does.</summary>
internal static class Forms
{
    /// <summary>The page at an address, which must answer 200.</summary>
    public static async Task<IDocument> PageAsync(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.DocumentAsync();
    }

    public static async Task<IDocument> DocumentAsync(this HttpResponseMessage response)
    {
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Opens a page, fills in its form and sends it.</summary>
    /// <param name="client">Who.</param>
    /// <param name="address">The page that shows the form.</param>
    /// <param name="fields">What is typed, by field name; a field the form lacks is sent all the same.</param>
    /// <param name="form">Which form, as a selector; the first POST form inside main, or else of the page.</param>
    public static async Task<HttpResponseMessage> SendFormAsync(this HttpClient client, string address, object? fields = null, string? form = null)
    {
        var page = await client.PageAsync(address);
        return await client.SendFormAsync(page, address, fields, form);
    }

    /// <summary>Sends a form of a page that is already open: its hidden fields keep their values.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(this HttpClient client, IDocument page, string address, object? fields = null, string? form = null)
    {
        var found = form is not null
            ? page.QuerySelector(form)
            : page.QuerySelector("main form[method=post]") ?? page.QuerySelector("form[method=post]");
        var element = Assert.IsType<IHtmlFormElement>(found, exactMatch: false);
        using var content = new FormUrlEncodedContent(Filled(element, fields));
        return await client.PostAsync(ActionOf(element, address), content);
    }

    /// <summary>Opens a page and sends its upload form with one file.</summary>
    public static async Task<HttpResponseMessage> SendFileAsync(this HttpClient client, string address, string field, string fileName, byte[] file, object? fields = null)
    {
        var page = await client.PageAsync(address);
        var element = Assert.IsType<IHtmlFormElement>(page.QuerySelector("form[enctype='multipart/form-data']"), exactMatch: false);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Filled(element, fields))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(file), field, fileName);
        return await client.PostAsync(ActionOf(element, address), content);
    }

    private static List<KeyValuePair<string, string>> Filled(IHtmlFormElement form, object? fields)
    {
        var values = Typed(form);
        foreach (var (name, value) in Named(fields))
        {
            values.RemoveAll(v => v.Key == name);
            values.AddRange(value.Select(v => KeyValuePair.Create(name, v)));
        }

        return values;
    }

    private static Uri ActionOf(IHtmlFormElement form, string address) =>
        new(form.GetAttribute("action") is { Length: > 0 } to ? to : address, UriKind.Relative);

    /// <summary>What a form would send as it stands.</summary>
    public static List<KeyValuePair<string, string>> Typed(IHtmlFormElement form)
    {
        var values = new List<KeyValuePair<string, string>>();
        foreach (var control in form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 } && !e.HasAttribute("disabled")))
        {
            var name = control.GetAttribute("name")!;
            switch (control)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } choice:
                    if (choice.IsChecked)
                    {
                        values.Add(KeyValuePair.Create(name, choice.Value));
                    }

                    break;
                case IHtmlInputElement { Type: "submit" or "button" or "file" } or IHtmlButtonElement:
                    break;
                case IHtmlInputElement input:
                    values.Add(KeyValuePair.Create(name, input.Value));
                    break;
                case IHtmlTextAreaElement text:
                    values.Add(KeyValuePair.Create(name, text.Value));
                    break;
                case IHtmlSelectElement select when select.Value is { } chosen:
                    values.Add(KeyValuePair.Create(name, chosen));
                    break;
            }
        }

        return values;
    }

    /// <summary>Reads <c>new { Title = "x" }</c>, or a dictionary where a name has a dot in it; a list sends a name several times.</summary>
    private static IEnumerable<(string Name, List<string> Values)> Named(object? fields) => fields switch
    {
        null => [],
        IEnumerable<KeyValuePair<string, string>> pairs => pairs.GroupBy(p => p.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Select(p => p.Value).ToList())),
        _ => fields.GetType().GetProperties().Select(p => (p.Name, p.GetValue(fields) switch
        {
            null => [],
            IEnumerable<string> many => many.ToList(),
            var one => [Convert.ToString(one, System.Globalization.CultureInfo.InvariantCulture) ?? ""],
        })),
    };
}
