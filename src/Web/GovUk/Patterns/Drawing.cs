using Microsoft.AspNetCore.Mvc.Rendering;

namespace Waymark.Web.GovUk.Patterns;

/// <summary>Small drawings beside words that say the same, so hidden from screen readers.</summary>
internal static class Drawing
{
    public static TagBuilder Of(string viewBox) =>
        Element.Of("svg").With("viewBox", viewBox).With("aria-hidden", "true").With("focusable", "false");

    public static TagBuilder Of(string viewBox, string path) => Of(viewBox).Add(Element.Of("path").With("d", path));
}
