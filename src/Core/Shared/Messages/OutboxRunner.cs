using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Waymark.Core.Shared.Messages;

/// <summary>Looks for messages to send every few seconds, on every node.</summary>
public sealed partial class OutboxRunner(IServiceScopeFactory scopes, TimeProvider time, ILogger<OutboxRunner> log) : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SendOutbox>().RunAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailure(log, failure);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Messages could not be sent just now; the next look is in a few seconds.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
