namespace Waymark.Core.Demonstration;

/// <summary>A clock that stands where the story is, so that invented history carries the dates it tells of.</summary>
internal sealed class StoryClock : TimeProvider
{
    private DateTimeOffset _now;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves to a moment of a UK day, and never back: ids and history keep their order.</summary>
    public void MoveTo(DateOnly day, TimeOnly time)
    {
        var moment = new DateTimeOffset(day.ToDateTime(time), TimeSpan.Zero);
        _now = moment > _now ? moment : _now.AddSeconds(1);
    }

    public void Tick() => _now = _now.AddSeconds(1);
}
