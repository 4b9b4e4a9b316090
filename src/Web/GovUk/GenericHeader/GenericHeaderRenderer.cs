using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.GenericHeader;

/// <summary>Renders the GOV.UK generic header.</summary>
public static class GenericHeaderRenderer
{
    private const string Block = "govuk-generic-header";

    /// <summary>The header.</summary>
    public static IHtmlContent Render(GenericHeaderOptions options)
    {
        var link = Element.Of("a", $"{Block}__homepage-link")
            .With("href", string.IsNullOrEmpty(options.Url) ? "/" : options.Url)
            .Add(options.LogoHtml ?? new Text(options.LogoText ?? ""));
        var container = string.IsNullOrEmpty(options.ContainerClasses) ? "govuk-width-container" : options.ContainerClasses;
        return Element.Of("div", Block, options.Classes)
            .With(options.Attributes)
            .Add(Element.Of("div", $"{Block}__container", container).Add(Element.Of("div", $"{Block}__logo").Add(link)));
    }
}
