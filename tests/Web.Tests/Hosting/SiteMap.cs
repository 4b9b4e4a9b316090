using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Identity;
using Waymark.Web.Security;

namespace Waymark.Web.Tests.Hosting;

/// <summary>One address of the running site and who it says may use it.</summary>
internal sealed record SiteAddress(RoutePattern Pattern, IReadOnlyList<object> Metadata, IReadOnlyList<(string Method, string? Handler)> Handlers)
{
    public bool IsOpen => Metadata.OfType<IAllowAnonymous>().Any();

    public NeedsAttribute? Needs => Metadata.OfType<NeedsAttribute>().FirstOrDefault();

    /// <summary>Whether it says who may use it, in exactly one way.</summary>
    public bool SaysWho => (IsOpen ? 1 : 0) + (Needs is null ? 0 : 1) + (Metadata.OfType<SignedInAttribute>().Any() ? 1 : 0) == 1;

    public bool Allows(SeatRole role) => IsOpen || Needs is not { } needs || role.Allows(needs.Permission);

    public IEnumerable<string?> Gets => Handlers.Where(h => h.Method == "GET").Select(h => h.Handler);

    public IEnumerable<string?> Posts => Handlers.Where(h => h.Method == "POST").Select(h => h.Handler);

    /// <summary>Whether every part of the address that must be filled has a sample.</summary>
    public bool HasSamples(IReadOnlyDictionary<string, string> samples) =>
        Pattern.Parameters.All(p => samples.ContainsKey(p.Name) || p.IsOptional || p.IsCatchAll);

    public bool HasIds => Pattern.Parameters.Any(p => p.ParameterPolicies.Any(c => c.Content == "guid"));

    /// <summary>The address with its parts filled in.</summary>
    public string Fill(IReadOnlyDictionary<string, string> samples, string? handler = null)
    {
        var parts = Pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter when samples.TryGetValue(parameter.Name, out var value) => value,
            RoutePatternParameterPart { IsOptional: true } or RoutePatternParameterPart { IsCatchAll: true } => "",
            RoutePatternParameterPart parameter => throw new InvalidOperationException($"{this} has no sample for {{{parameter.Name}}}."),
            _ => throw new InvalidOperationException($"{Pattern.RawText} has a part that is not understood."),
        })));
        var path = "/" + string.Join('/', parts.Where(p => p.Length > 0));
        return handler is null ? path : $"{path}?handler={handler}";
    }

    public override string ToString() => "/" + (Pattern.RawText ?? "").TrimStart('/');

    /// <summary>Every address that the site answers on, pages with their handlers.</summary>
    public static async Task<IReadOnlyList<SiteAddress>> AllAsync(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var all = new List<SiteAddress>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            // The framework's own way to serve a changed style sheet before the next build; in Development only.
            if (endpoint.RoutePattern.RawText == "{**path:file}")
            {
                continue;
            }

            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            {
                var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];
                all.Add(new SiteAddress(endpoint.RoutePattern, [.. endpoint.Metadata], [.. methods.Select(m => (m, (string?)null))]));
                continue;
            }

            var compiled = await loader.LoadAsync(page, endpoint.Metadata);
            var handlers = compiled.HandlerMethods.Select(h => (h.HttpMethod.ToUpper(CultureInfo.InvariantCulture), h.Name)).Distinct().ToList();
            if (!handlers.Contains(("GET", null)))
            {
                handlers.Add(("GET", null));
            }

            all.Add(new SiteAddress(endpoint.RoutePattern, [.. compiled.EndpointMetadata ?? []], handlers));
        }

        return all;
    }
}
