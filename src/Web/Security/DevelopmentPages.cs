using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Waymark.Web.Security;

/// <summary>Pages that exist in Development only: elsewhere they have no address at all.</summary>
public static class DevelopmentPages
{
    public static IMvcBuilder OnlyInDevelopment(this IMvcBuilder mvc, IHostEnvironment environment, string folder)
    {
        if (!environment.IsDevelopment())
        {
            mvc.Services.Configure<RazorPagesOptions>(options => options.Conventions.AddFolderRouteModelConvention(folder, page => page.Selectors.Clear()));
        }

        return mvc;
    }
}
