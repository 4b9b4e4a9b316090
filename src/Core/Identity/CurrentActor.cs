namespace Waymark.Core.Identity;

/// <summary>The person whose request or command this is; set once, before any work.</summary>
public sealed class CurrentActor
{
    private Actor? _actor;

    /// <exception cref="InvalidOperationException">Nobody is signed in: the page should not have run.</exception>
    public Actor Actor
    {
        get => _actor ?? throw new InvalidOperationException("Nobody is signed in.");
        set => _actor = value;
    }

    public bool IsKnown => _actor is not null;
}
