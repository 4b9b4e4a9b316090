namespace Waymark.Core.Shared.Time;

/// <summary>The only source of time. Instants are UTC to the millisecond; days are days in Europe/London.</summary>
/// <param name="time">The system's clock, or a test's.</param>
/// <param name="today">A UK date to pretend it is (demonstrations and tests); instants then keep their time of day on that date.</param>
public sealed class UkClock(TimeProvider time, DateOnly? today = null)
{
    private static readonly TimeZoneInfo _london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>Now, in UTC, cut to the millisecond so that both databases give back what was stored.</summary>
    public DateTime UtcNow
    {
        get
        {
            var now = time.GetUtcNow().UtcDateTime;
            if (today is { } day)
            {
                now += day.ToDateTime(TimeOnly.MinValue) - ToUk(now).Date;
            }

            return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
        }
    }

    /// <summary>
    /// Now, whatever day it is pretended to be: for what measures real spans, such as sign-in codes, lock-outs,
    /// sessions and sending mail.
    /// </summary>
    public DateTime RealUtcNow
    {
        get
        {
            var now = time.GetUtcNow().UtcDateTime;
            return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
        }
    }

    /// <summary>The date in the United Kingdom now.</summary>
    public DateOnly Today => today ?? DateOnly.FromDateTime(ToUk(UtcNow));

    /// <summary>An instant as UK wall-clock time.</summary>
    public static DateTime ToUk(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), _london);

    /// <summary>The UK date of an instant.</summary>
    public static DateOnly UkDate(DateTime utc) => DateOnly.FromDateTime(ToUk(utc));

    /// <summary>The instant at which a UK day begins.</summary>
    public static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), _london);

    /// <summary>A new id; ids sort in the order in which they were made.</summary>
    public Guid NewId() => Guid.CreateVersion7(new DateTimeOffset(UtcNow));
}
