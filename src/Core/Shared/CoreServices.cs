using System.Reflection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Documents;
using Waymark.Core.Shared.Files;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Messages;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Shared;

/// <summary>Marks a class that does one verb; <see cref="CoreServices"/> registers every one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OperationAttribute : Attribute;

/// <summary>How an installation is set up, from the environment.</summary>
public sealed record WaymarkSettings
{
    /// <summary><c>sqlite:PATH</c> or a PostgreSQL connection string (WAYMARK_DATABASE).</summary>
    public required string Database { get; init; }

    /// <summary>The data folder (WAYMARK_FILES).</summary>
    public required string Files { get; init; }

    /// <summary><c>folder:PATH</c> or <c>smtp://…</c> (WAYMARK_MAIL); null for a folder of the data folder.</summary>
    public string? Mail { get; init; }

    /// <summary>Where people reach the site (WAYMARK_ADDRESS, or else the first of WAYMARK_URLS): links in messages start with it.</summary>
    public Uri Address { get; init; } = new("http://localhost:5080");

    /// <summary>A UK date to pretend it is (WAYMARK_TODAY); refused in Production.</summary>
    public DateOnly? Today { get; init; }

    /// <exception cref="RuleBroken">A value cannot be used; the message names the variable.</exception>
    public static WaymarkSettings FromEnvironment(Func<string, string?> read, bool isProduction)
    {
        var todayText = read("WAYMARK_TODAY");
        DateOnly? today = null;
        if (!string.IsNullOrEmpty(todayText))
        {
            today = DateOnly.TryParseExact(todayText, "yyyy-MM-dd", out var day)
                ? day
                : throw new RuleBroken("WAYMARK_TODAY must be a date such as 2026-11-23.");
            if (isProduction)
            {
                throw new RuleBroken("WAYMARK_TODAY is for tests and demonstrations and is refused in Production.");
            }
        }

        return new WaymarkSettings
        {
            Database = read("WAYMARK_DATABASE") is { Length: > 0 } database ? database : "sqlite:var/waymark.db",
            Files = read("WAYMARK_FILES") is { Length: > 0 } files ? files : "var/files",
            Address = ReadAddress(read("WAYMARK_ADDRESS") is { Length: > 0 } address ? address : read("WAYMARK_URLS")?.Split(';')[0]),
            Mail = read("WAYMARK_MAIL") is { Length: > 0 } mail ? mail : null,
            Today = today,
        };
    }

    private static Uri ReadAddress(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new Uri("http://localhost:5080");
        }

        var named = text.Replace("://+", "://localhost", StringComparison.Ordinal).Replace("://*", "://localhost", StringComparison.Ordinal);
        return Uri.TryCreate(named, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new RuleBroken("WAYMARK_ADDRESS must be the address people use, such as https://waymark.example.org.");
    }
}

/// <summary>Registers the application without the web: the same for the site, the command and the tests.</summary>
public static class CoreServices
{
    public static IServiceCollection AddWaymarkCore(this IServiceCollection services, WaymarkSettings settings, IEnumerable<DatabaseProvider> providers)
    {
        var provider = providers.FirstOrDefault(p => p.Serves(settings.Database))
            ?? throw new RuleBroken("WAYMARK_DATABASE must be sqlite:PATH or a PostgreSQL connection string.");
        var folder = new DataFolder(settings.Files);
        services.AddSingleton(settings);
        services.AddSingleton(provider);
        services.AddSingleton(folder);
        services.AddSingleton(_ => new HistoryChain(new Lazy<byte[]>(folder.HistoryKey)));
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(s => new UkClock(s.GetRequiredService<TimeProvider>(), settings.Today));
        services.AddDbContext<AppDb>(options => provider.Configure(options, settings.Database));
        services.AddScoped<CurrentActor>();
        services.AddScoped<Recorder>();
        services.AddScoped<FileStore>();
        services.AddScoped<Outbox>();
        services.AddSingleton(MailTransport.Of(settings.Mail, folder));
        services.AddDataProtection().SetApplicationName("Waymark").AddKeyManagementOptions(options => options.XmlRepository = new KeyRing(folder));
        services.AddIdentityModule();
        services.AddSingleton<PrintPdf>();
        foreach (var operation in typeof(CoreServices).Assembly.GetTypes().Where(t => t.GetCustomAttribute<OperationAttribute>() is not null))
        {
            services.AddScoped(operation);
        }

        return services;
    }
}
