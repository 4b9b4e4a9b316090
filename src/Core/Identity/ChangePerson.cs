using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>Corrects a person's name or e-mail address.</summary>
[Operation]
public sealed class ChangePerson(AppDb db, Recorder recorder, UkClock clock)
{
    public sealed record Request
    {
        public required Guid AreaId { get; init; }
        public required Guid PersonId { get; init; }
        public required string Name { get; init; }
        public required string Email { get; init; }
    }

    /// <exception cref="RuleBroken">Something is missing or taken, or the person works in another area too.</exception>
    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var person = await db.PersonOfAsync(actor, request.AreaId, request.PersonId, ct);
        var name = SeatBook.Text(nameof(Request.Name), request.Name, "Enter the person's full name");
        var email = EmailAddress.Read(nameof(Request.Email), request.Email);
        if (name == person.Name && email == person.Email)
        {
            return;
        }

        if (await db.WorksElsewhereAsync(actor, person.Id, ct))
        {
            throw new RuleBroken("This person is not only your area's. Ask whoever runs this installation of Waymark.");
        }

        var normalised = EmailAddress.Normalise(email);
        if (await db.Users.AnyAsync(p => p.NormalizedEmail == normalised && p.Id != person.Id, ct))
        {
            throw new RuleBroken(nameof(Request.Email), "Someone else has this e-mail address.");
        }

        recorder.Record(actor, request.AreaId, new PersonChanged(person.Name, person.Email, name, email), [Subject.Person(person.Id)]);
        (person.Name, person.Email, person.UserName, person.NormalizedEmail, person.NormalizedUserName) = (name, email, email, normalised, normalised);
        person.ConcurrencyStamp = clock.NewId().ToString();
        await db.SaveChangesAsync(ct);
    }
}
