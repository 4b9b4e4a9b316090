namespace Waymark.Core.Demonstration;

/// <summary>A clock that stands at the moment of the story that is being told.</summary>
internal sealed class StoryClock : TimeProvider
{
    private DateTimeOffset _now;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Goes to a time of day of a day; within one day it only moves forward, a minute at a time.</summary>
    public void MoveTo(DateOnly day, int hour)
    {
        var wanted = new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.Zero);
        _now = wanted > _now ? wanted : _now.AddMinutes(1);
    }
}
