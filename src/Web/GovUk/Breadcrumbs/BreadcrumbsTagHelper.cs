using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Breadcrumbs;

/// <summary><c>&lt;govuk-breadcrumbs&gt;&lt;govuk-breadcrumb href="/plans"&gt;Plans&lt;/govuk-breadcrumb&gt;...&lt;/govuk-breadcrumbs&gt;</c></summary>
[HtmlTargetElement("govuk-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var items = new List<Breadcrumb>();
        context.Items[typeof(List<Breadcrumb>)] = items;
        await output.GetChildContentAsync();
        output.Become(BreadcrumbsRenderer.Render(new BreadcrumbsOptions
        {
            Items = items,
            CollapseOnMobile = true,
            Attributes = output.PassedAttributes(),
        }));
    }
}

/// <summary>One page of the way; leave <c>href</c> out for the page itself.</summary>
[HtmlTargetElement("govuk-breadcrumb", ParentTag = "govuk-breadcrumbs")]
public sealed class BreadcrumbTagHelper : TagHelper
{
    public string? Href { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Parent<List<Breadcrumb>>()!.Add(new Breadcrumb { Href = Href, Html = await output.ChildOrNullAsync() });
        output.SuppressOutput();
    }
}
