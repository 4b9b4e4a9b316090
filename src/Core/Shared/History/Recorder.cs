using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Shared.History;

/// <summary>A record that history is about.</summary>
public readonly record struct Subject(string Kind, Guid Id)
{
    public static Subject Area(Guid id) => new("area", id);
    public static Subject Person(Guid id) => new("person", id);
    public static Subject Seat(Guid id) => new("seat", id);
    public static Subject Organisation(Guid id) => new("organisation", id);
    public static Subject Group(Guid id) => new("group", id);
    public static Subject Import(Guid id) => new("import", id);
    public static Subject Plan(Guid id) => new("improvement-plan", id);
    public static Subject Priority(Guid id) => new("priority", id);
    public static Subject Action(Guid id) => new("action", id);
    public static Subject Snapshot(Guid id) => new("snapshot", id);
}

/// <summary>Adds an act to the history; it is written by the save that writes the data, or not at all.</summary>
public sealed class Recorder(AppDb db, UkClock clock, HistoryChain chain)
{
    /// <param name="actor">Who acted.</param>
    /// <param name="areaId">The area's chain; <see cref="Guid.Empty"/> for the installation.</param>
    /// <param name="happened">The event.</param>
    /// <param name="about">Every record whose timeline shows it.</param>
    /// <param name="reason">Why, in the person's words.</param>
    public Change Record(Actor actor, Guid areaId, HistoryEvent happened, IEnumerable<Subject> about, string? reason = null)
    {
        var name = HistoryEvent.NameOf(happened.GetType());
        var payload = happened.ToJson();
        var id = clock.NewId();
        var change = new Change
        {
            ChangeId = id,
            AreaId = areaId,
            At = clock.UtcNow,
            PersonId = actor.PersonId,
            PersonName = actor.Name,
            EventName = name.Name,
            EventVersion = name.Version,
            Reason = reason,
            Payload = payload,
            PayloadDigest = chain.Digest(reason, payload),
            Subjects = [.. about.Distinct().Select(s => new ChangeSubject { ChangeId = id, Kind = s.Kind, SubjectId = s.Id })],
        };
        db.Changes.Add(change);
        return change;
    }
}
