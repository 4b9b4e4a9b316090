using Microsoft.Extensions.Diagnostics.HealthChecks;
using Waymark.Core.Shared.Data;

namespace Waymark.Web.Infrastructure;

/// <summary>Ready means that the database answers; the page says no more than that.</summary>
public sealed class DatabaseHealth(AppDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
