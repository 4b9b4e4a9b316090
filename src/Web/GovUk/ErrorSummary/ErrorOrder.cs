using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Waymark.Web.GovUk.ErrorSummary;

/// <summary>Puts errors in the order in which the model declares its properties, which is the page's order; the framework keeps them by alphabet.</summary>
internal static class ErrorOrder
{
    /// <summary>The places of a key's parts, to compare part by part.</summary>
    public static IReadOnlyList<int> Of(string key, ModelMetadata page)
    {
        var places = new List<int>();
        var metadata = page;
        foreach (var part in key.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] == '[')
            {
                places.Add(int.TryParse(part.Trim('[', ']'), out var index) ? index : int.MaxValue);
                metadata = metadata?.ElementMetadata;
                continue;
            }

            var place = metadata?.Properties.Select(p => p.PropertyName).ToList().IndexOf(part) ?? -1;
            places.Add(place < 0 ? int.MaxValue : place);
            metadata = place < 0 ? null : metadata!.Properties[place];
        }

        return places;
    }

    public static int Compare(IReadOnlyList<int>? first, IReadOnlyList<int>? second)
    {
        for (var i = 0; i < Math.Min(first!.Count, second!.Count); i++)
        {
            if (first[i] != second[i])
            {
                return first[i].CompareTo(second[i]);
            }
        }

        return first.Count.CompareTo(second.Count);
    }
}
