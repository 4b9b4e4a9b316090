using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>What the operations on people share. A person belongs to the installation and is known by their e-mail address; areas give them seats.</summary>
public sealed class People(AppDb db, Recorder recorder, UkClock clock)
{
    /// <summary>The person of that address, added or brought back as part of the caller's save. Someone who is here already keeps their name.</summary>
    /// <exception cref="RuleBroken">No name, or no address.</exception>
    public async Task<(Person Person, bool IsNew)> FindOrAddAsync(Actor actor, Guid areaId, string name, string email, CancellationToken ct)
    {
        var plainName = SeatBook.Text("Name", name, "Enter the person's full name");
        var plainEmail = EmailAddress.Read("Email", email);
        var normalised = EmailAddress.Normalise(plainEmail);
        var person = db.Users.Local.FirstOrDefault(p => p.NormalizedEmail == normalised)
            ?? await db.Users.FirstOrDefaultAsync(p => p.NormalizedEmail == normalised, ct);
        if (person is { LeftAt: null })
        {
            return (person, false);
        }

        if (person is null)
        {
            person = new Person
            {
                Id = clock.NewId(),
                Name = plainName,
                UserName = plainEmail,
                NormalizedUserName = normalised,
                Email = plainEmail,
                NormalizedEmail = normalised,
            };
            db.Users.Add(person);
        }

        person.LeftAt = null;
        person.Name = plainName;
        person.SecurityStamp = person.ConcurrencyStamp = clock.NewId().ToString();
        recorder.Record(actor, areaId, new PersonAdded(person.Name, plainEmail), [Subject.Person(person.Id)]);
        return (person, true);
    }
}

public static class PeopleQueries
{
    /// <summary>Everyone who holds or held a seat in the area, or was invited to one.</summary>
    public static IQueryable<Person> PeopleOf(this AppDb db, Guid areaId) => db.Users.Where(p =>
        db.Seats.Any(s => s.AreaId == areaId && s.PersonId == p.Id && s.ClosedAt == null)
        || db.Changes.Any(c => c.AreaId == areaId && c.Subjects.Any(s => s.Kind == "person" && s.SubjectId == p.Id)));

    /// <summary>A person whom the actor may look after in that area, tracked.</summary>
    /// <exception cref="NotThere">Nobody of that area, or not the actor's area.</exception>
    public static async Task<Person> PersonOfAsync(this AppDb db, Actor actor, Guid areaId, Guid personId, CancellationToken ct)
    {
        actor.Require(Permission.ManagePeople, areaId);
        return await db.PeopleOf(areaId).FirstOrDefaultAsync(p => p.Id == personId, ct) ?? throw new NotThere();
    }

    /// <summary>Whether the person also holds a seat in an area that the actor does not look after.</summary>
    public static async Task<bool> WorksElsewhereAsync(this AppDb db, Actor actor, Guid personId, CancellationToken ct)
    {
        var areas = await db.Seats.Where(s => s.PersonId == personId && s.ClosedAt == null).Select(s => s.AreaId).Distinct().ToListAsync(ct);
        return areas.Exists(a => !actor.Can(Permission.ManagePeople, a));
    }
}
