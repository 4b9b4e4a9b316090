using System.Security.Claims;
using System.Threading.RateLimiting;

namespace Waymark.Web.Security;

/// <summary>How often one person or address may do what is costly or worth guessing at. Pages name a policy; the site has a wide limit for all.</summary>
public static class RateLimits
{
    /// <summary>Sign-in, codes, forgotten passwords: by address.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Uploads and documents made to order: by person.</summary>
    public const string Costly = "costly";

    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var factor = configuration.GetValue("WAYMARK_RATE_FACTOR", 1);
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Window(Who(context), 600 * factor, TimeSpan.FromMinutes(1)));
            options.AddPolicy(SignIn, context => HttpMethods.IsPost(context.Request.Method)
                ? Window("sign-in " + Address(context), 20 * factor, TimeSpan.FromMinutes(5))
                : RateLimitPartition.GetNoLimiter("reading"));
            options.AddPolicy(Costly, context => Window("costly " + Who(context), 60 * factor, TimeSpan.FromMinutes(5)));
        });
    }

    private static RateLimitPartition<string> Window(string key, int permits, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window, QueueLimit = 0 });

    private static string Who(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? Address(context);

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "nowhere";
}
