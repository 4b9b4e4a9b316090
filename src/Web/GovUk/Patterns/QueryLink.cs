using Microsoft.AspNetCore.Http.Extensions;

namespace Waymark.Web.GovUk.Patterns;

/// <summary>Addresses of the same list with one thing changed, so that filters, order and page live in the address.</summary>
public static class QueryLink
{
    /// <summary>The address with <paramref name="key"/> set to one value; the page number goes back to the first.</summary>
    public static string With(HttpRequest request, string key, string value) => Of(request, key, null, (key, value));

    /// <summary>The address without <paramref name="key"/>, or without this one value of it.</summary>
    public static string Without(HttpRequest request, string key, string? value = null) => Of(request, key, value, null);

    private static string Of(HttpRequest request, string key, string? value, (string Key, string Value)? added)
    {
        ArgumentNullException.ThrowIfNull(request);
        var kept = request.Query
            .Where(q => !string.Equals(q.Key, "page", StringComparison.OrdinalIgnoreCase))
            .SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v ?? "")))
            .Where(q => !string.Equals(q.Key, key, StringComparison.OrdinalIgnoreCase) || (value is not null && q.Value != value));
        var query = new QueryBuilder(kept);
        if (added is { } one)
        {
            query.Add(one.Key, one.Value);
        }

        return $"{request.PathBase}{request.Path}{query}";
    }
}
