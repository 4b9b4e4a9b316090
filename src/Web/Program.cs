using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
if (builder.Configuration["WAYMARK_URLS"] is { Length: > 0 } urls)
{
    builder.WebHost.UseUrls(urls);
}

builder.Services.AddWaymarkCore(Startup.Settings(builder.Configuration, builder.Environment), Startup.Providers);
builder.Services.AddIdentityCore<Person>().AddEntityFrameworkStores<AppDb>().AddSignInManager().AddDefaultTokenProviders();
builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
builder.Services.AddScoped<FormReceipts>();
builder.Services.AddScoped<PageFilter>();
builder.Services.AddRazorPages().AddMvcOptions(options => options.Filters.AddService<PageFilter>());
builder.Services.AddRouting(options => options.LowercaseUrls = true);

var app = builder.Build();
app.UseRouting();
app.UseAuthentication();
app.UseMiddleware<ActorMiddleware>();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages();

await app.PrepareDatabaseAsync();
await app.RunAsync();

/// <summary>Named so that tests can host the site.</summary>
public partial class Program;
