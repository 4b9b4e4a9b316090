using System.Text;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Testing;

namespace Waymark.Core.Tests.Identity;

public sealed class ImportPeopleTests
{
    private const string Heading = "name,email,organisation,organisation kind,team,post,role,work stream\n";
    private const string Zoe = Heading + "Zoë O’Neill,zoe@nhs.example,Testshire ICB,integrated care board,Children,Head of Therapies,work-stream lead,Therapies\n";

    [Theory, OnBothDatabases]
    public async Task Import_adds_people_seats_and_what_they_stand_in(Engine engine)
    {
        await using var scene = await IdentityScene.CreateAsync(engine);
        var result = await ImportAsync(scene, Zoe);
        Assert.Equal((1, 1, 0), (result.PeopleAdded, result.SeatsAdded, result.SeatsChanged));
        var seat = await scene.ReadAsync(db => db.Seats.Include(s => s.Person).Include(s => s.Organisation).SingleAsync(s => s.Post == "Head of Therapies"));
        Assert.Equal(("Zoë O’Neill", OrganisationKind.Health, SeatRole.WorkStreamLead), (seat.Person!.Name, seat.Organisation!.Kind, seat.Role));
        Assert.Equal("Therapies", await scene.ReadAsync(db => db.Groups.Where(g => g.GroupId == seat.GroupId).Select(g => g.Name).SingleAsync()));
        Assert.Equal(["organisation.added", "team.added", "group.added", "person.added", "seat.added", "person.invited", "people.imported"], await scene.EventsAsync());
        Assert.Equal("zoe@nhs.example", await scene.ReadAsync(db => db.OutboxMessages.Select(m => m.To).SingleAsync()));
    }

    [Fact]
    public async Task Import_of_the_same_file_twice_changes_nothing()
    {
        await using var scene = await IdentityScene.CreateAsync();
        await ImportAsync(scene, Zoe + ",,Testshire ICB,,,Vacant post,reader,\n");
        var before = await scene.EventsAsync();
        var again = await ImportAsync(scene, Zoe + ",,Testshire ICB,,,Vacant post,reader,\n");
        Assert.True(again.ChangesNothing);
        Assert.Equal(before, await scene.EventsAsync());
    }

    [Fact]
    public async Task Trying_a_file_writes_nothing()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var result = await scene.RunAsync<ImportPeople, PeopleImportResult>(o => o.TryAsync(Request(scene, Encoding.UTF8.GetBytes(Zoe)), scene.Administrator, CancellationToken.None));
        Assert.Contains("Adds Zoë O’Neill", result.Rows.Single().Effects);
        Assert.Empty(await scene.EventsAsync());
        Assert.False(await scene.ReadAsync(db => db.Users.AnyAsync(p => p.Email == "zoe@nhs.example")));
    }

    [Fact]
    public async Task Import_with_one_bad_line_writes_none()
    {
        await using var scene = await IdentityScene.CreateAsync();
        await Assert.ThrowsAsync<RuleBroken>(() => ImportAsync(scene, Zoe + "Pat,not-an-address,Testshire ICB,,,Post,juggler,\n"));
        Assert.Empty(await scene.EventsAsync());
    }

    [Theory]
    [InlineData("Pat,,Testshire ICB,health,,Post,reader,", "e-mail address is missing")]
    [InlineData("Pat,pat@x,Testshire ICB,health,,Post,reader,", "not an e-mail address")]
    [InlineData("Pat,pat@x.example,Testshire ICB,,,Post,reader,", "its kind is needed")]
    [InlineData("Pat,pat@x.example,Testshire ICB,health,,Post,juggler,", "“juggler” is not a role")]
    [InlineData("Pat,pat@x.example,Testshire ICB,health,,,reader,", "post is missing")]
    [InlineData("Pat,pat@x.example,Testshire ICB,health,,Post,work-stream lead,", "needs a work stream")]
    [InlineData("=1+1,pat@x.example,Testshire ICB,health,,Post,reader,", "as a formula does")]
    [InlineData("Pat,pat@x.example,Testshire ICB,health,@SUM(A1),Post,reader,", "as a formula does")]
    public async Task Trying_a_file_says_what_is_wrong_with_a_line(string line, string message)
    {
        await using var scene = await IdentityScene.CreateAsync();
        var result = await scene.RunAsync<ImportPeople, PeopleImportResult>(o => o.TryAsync(Request(scene, Encoding.UTF8.GetBytes(Heading + line)), scene.Administrator, CancellationToken.None));
        var row = Assert.Single(result.Rows);
        Assert.Equal(2, row.Row.Line);
        Assert.Contains(row.Errors, e => e.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("windows-1252", false)]
    public async Task Import_reads_names_in_every_encoding_offices_use(string encoding, bool mark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await using var scene = await IdentityScene.CreateAsync();
        var how = Encoding.GetEncoding(encoding);
        byte[] file = [.. mark ? how.GetPreamble() : [], .. how.GetBytes(Zoe)];
        await scene.RunAsync<ImportPeople, PeopleImportResult>(o => o.RunAsync(Request(scene, file), scene.Administrator, CancellationToken.None));
        Assert.Equal("Zoë O’Neill", await scene.ReadAsync(db => db.Users.Where(p => p.Email == "zoe@nhs.example").Select(p => p.Name).SingleAsync()));
    }

    [Fact]
    public async Task Import_of_what_is_no_text_is_refused()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() =>
            scene.RunAsync<ImportPeople, PeopleImportResult>(o => o.RunAsync(Request(scene, [0x50, 0x4B, 3, 4, 0, 0, 1, 2]), scene.Administrator, CancellationToken.None)));
        Assert.Equal("File", refusal.Field);
    }

    [Fact]
    public async Task Import_gives_a_new_person_the_vacant_seat_of_that_post()
    {
        await using var scene = await IdentityScene.CreateAsync();
        await ImportAsync(scene, Heading + ",,Testshire ICB,health,,Head of Therapies,reader,\n");
        var result = await ImportAsync(scene, Zoe);
        Assert.Equal((1, 0, 1), (result.PeopleAdded, result.SeatsAdded, result.SeatsChanged));
        Assert.Equal(1, await scene.ReadAsync(db => db.Seats.CountAsync(s => s.Post == "Head of Therapies")));
    }

    /// <summary>The invented area's own file, which the demonstration imports.</summary>
    [Fact]
    public async Task Import_reads_the_demonstrations_people()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var file = await File.ReadAllBytesAsync(Repository.PathOf("demo/people.csv"));
        var result = await scene.RunAsync<ImportPeople, PeopleImportResult>(o => o.TryAsync(Request(scene, file), scene.Administrator, CancellationToken.None));
        Assert.Equal(0, result.RowsWithErrors);
        Assert.Equal(result.Rows.Count, result.SeatsAdded);
    }

    [Fact]
    public async Task Import_by_anyone_but_an_administrator_is_not_there()
    {
        await using var scene = await IdentityScene.CreateAsync();
        await Assert.ThrowsAsync<NotThere>(() => scene.RunAsync<ImportPeople, PeopleImportResult>(
            o => o.RunAsync(Request(scene, Encoding.UTF8.GetBytes(Zoe)), scene.Area.Actor(SeatRole.ProgrammeManager), CancellationToken.None)));
    }

    private static Task<PeopleImportResult> ImportAsync(IdentityScene scene, string csv) =>
        scene.RunAsync<ImportPeople, PeopleImportResult>(o => o.RunAsync(Request(scene, Encoding.UTF8.GetBytes(csv)), scene.Administrator, CancellationToken.None));

    private static ImportPeople.Request Request(IdentityScene scene, byte[] file) =>
        new() { AreaId = scene.AreaId, FileName = "people.csv", File = file, SendInvitations = true };
}
