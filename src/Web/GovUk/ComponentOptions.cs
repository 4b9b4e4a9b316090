using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk;

/// <summary>What every component takes. Options have the names of the GOV.UK Design System's own.</summary>
public abstract record ComponentOptions
{
    /// <summary>Extra classes on the outer element, separated by spaces.</summary>
    public string? Classes { get; init; }

    /// <summary>Extra attributes on the outer element.</summary>
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}

/// <summary>A component that holds words: <see cref="Html"/> when given, else <see cref="Text"/>.</summary>
public abstract record ContentOptions : ComponentOptions
{
    /// <summary>Plain text.</summary>
    public string? Text { get; init; }

    /// <summary>Content that encodes itself; wins over <see cref="Text"/>.</summary>
    public IHtmlContent? Html { get; init; }

    internal IHtmlContent Content => Html ?? new Text(Text ?? "");

    internal bool IsEmpty => Html is null && string.IsNullOrEmpty(Text);
}
