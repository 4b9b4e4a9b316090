using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Identity.SigningIn;

namespace Waymark.Core.Identity;

/// <summary>What this module's operations share.</summary>
internal static class IdentityModule
{
    public static void AddIdentityModule(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.AddSingleton<IPasswordHasher<Person>, PasswordHasher<Person>>();
        services.AddSingleton<PasswordRules>();
        services.AddSingleton<TwoStepKeys>();
        services.AddScoped<SignInAttempts>();
        services.AddScoped<Passwords>();
        services.AddScoped<Sessions>();
        services.AddScoped<RecoveryCodes>();
        services.AddScoped<Invitations>();
        services.AddScoped<WorkStreams>();
        services.AddScoped<SeatBook>();
        services.AddScoped<People>();
        services.AddScoped<PeopleImportBook>();
    }
}
