using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Demonstration;

/// <summary>The application under the story's clock: every act runs as a person, in a unit of work of its own, as on the site.</summary>
internal sealed class DemonstrationDesk : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.OrdinalIgnoreCase);

    public DemonstrationDesk(WaymarkSettings settings, DatabaseProvider provider)
    {
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddWaymarkCore(settings with { Today = null }, [provider])
            .BuildServiceProvider();
    }

    public StoryClock Clock { get; } = new();

    public async Task<TResult> RunAsync<TOperation, TResult>(Func<TOperation, Task<TResult>> act)
        where TOperation : notnull
    {
        Clock.Tick();
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TOperation>());
    }

    public Task RunAsync<TOperation>(Func<TOperation, Task> act)
        where TOperation : notnull => RunAsync<TOperation, bool>(async operation =>
        {
            await act(operation);
            return true;
        });

    /// <summary>The person with that e-mail address, with their seats.</summary>
    public async Task<Actor> ActorAsync(string email, CancellationToken ct)
    {
        if (!_actors.TryGetValue(email, out var actor))
        {
            var normal = email.ToUpperInvariant();
            actor = await RunAsync<AppDb, Actor?>(async db => await Actor.LoadAsync(db, db.Users.Where(p => p.NormalizedEmail == normal).Select(p => p.Id).Single(), ct))
                ?? throw new InvalidDataException($"{email} is not in the file of people.");
            _actors[email] = actor;
        }

        return actor;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
