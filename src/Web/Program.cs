using Waymark.Core.Shared;
using Waymark.Core.Shared.Messages;
using Waymark.Web.GovUk;
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
builder.Services.AddSignIn(builder.Environment);
builder.Services.AddHostedService<OutboxRunner>();
builder.Services.AddScoped<FormReceipts>();
builder.Services.AddScoped<PageFilter>();
builder.Services.AddScoped<Navigation>();
builder.Services.AddScoped<FrameFilter>();
builder.Services.AddScoped<ViewText>();
builder.Services.AddScoped<Waymark.Web.Pages.Improvement.Reports.ReportPdf>();
builder.Services.AddRazorPages().AddMvcOptions(options =>
{
    options.Filters.AddService<FrameFilter>();
    options.Filters.AddService<PageFilter>();
    options.ModelBinderProviders.Insert(0, new CleanTextBinderProvider());
}).AddGovUk().OnlyInDevelopment(builder.Environment, "/Dev");
builder.Services.AddRateLimits(builder.Configuration);
builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
builder.Services.AddRouting(options => options.LowercaseUrls = true);

var app = builder.Build();
app.UseSecurityHeaders();
if (!app.Environment.IsDevelopment())
{
    app.UseHsts();
}

app.UseProblemPages();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseMiddleware<ActorMiddleware>();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages();
app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
app.MapHealthChecks("/health/ready").AllowAnonymous();

await app.PrepareDatabaseAsync();
await app.RunAsync();

/// <summary>Named so that tests can host the site.</summary>
public partial class Program;
