using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Waymark.Core.Shared.Time;
using Waymark.Web.GovUk;

namespace Waymark.Web.Tests.GovUk;

/// <summary>Serves the gallery's pages in the site's own layouts, with a content security policy that allows nothing inline.</summary>
internal static class GalleryHost
{
    public const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static async Task<WebApplication> StartAsync(string? url = null)
    {
        var root = Path.Combine(Repository.Root, "src", "Web", "wwwroot");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(GalleryHost).Assembly.GetName().Name,
            WebRootPath = root,
        });
        if (url is null)
        {
            builder.WebHost.UseTestServer();
        }
        else
        {
            builder.WebHost.UseUrls(url);
        }

        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new UkClock(TimeProvider.System));
        builder.Services
            .AddRazorPages(options => options.RootDirectory = "/GovUk/Gallery")
            .AddApplicationPart(typeof(Program).Assembly)
            .AddGovUk();
        builder.Services.Configure<RazorViewEngineOptions>(o => o.PageViewLocationFormats.Add("/Pages/Shared/{0}.cshtml"));
        var app = builder.Build();
        app.Use(async (context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
            await next(context);
        });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(root) });
        app.MapRazorPages();
        await app.StartAsync();
        return app;
    }

    public static string AddressOf(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
}
