namespace Waymark.Testing;

/// <summary>A clock that stands still until a test moves it. Timers made from it still run in real time.</summary>
public sealed class FakeClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now.ToUniversalTime();

    /// <summary>Noon on 23 November 2026, the day the demonstration stands at.</summary>
    public FakeClock()
        : this(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero))
    {
    }

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves to an instant, also backwards.</summary>
    public void Set(DateTimeOffset instant) => _now = instant.ToUniversalTime();

    /// <summary>Moves on by a span.</summary>
    public void Advance(TimeSpan by) => _now += by;
}
