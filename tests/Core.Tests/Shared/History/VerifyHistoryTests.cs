using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Files;
using Waymark.Core.Shared.History;
using Waymark.Testing;

namespace Waymark.Core.Tests.Shared.History;

public sealed class VerifyHistoryTests
{
    [Theory, OnBothDatabases]
    public async Task Untouched_history_has_no_fault(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await AreaWithHistoryAsync(database, changes: 5);

        Assert.Empty(await FaultsAsync(database));
    }

    [Theory, OnBothDatabases]
    public async Task Writers_of_one_area_at_the_same_time_leave_one_unbroken_chain(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var area = await AreaWithHistoryAsync(database, changes: 0);

        await Parallel.ForEachAsync(Enumerable.Range(0, 12), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, ct) =>
            await RecordAsync(database, area, number, ct));

        Assert.Empty(await FaultsAsync(database));
        await using var scope = database.Begin();
        Assert.Equal(Enumerable.Range(1, 13).Select(n => (long)n), await scope.Db.Changes.Where(c => c.AreaId == area).OrderBy(c => c.Sequence).Select(c => c.Sequence).ToListAsync());
    }

    [Theory, OnBothDatabases]
    public async Task An_edited_payload_reason_name_time_or_subject_is_edited(Engine engine)
    {
        string[] edits =
        [
            "update change set payload = '{}' where sequence = 3",
            "update change set reason = 'because' where sequence = 3",
            "update change set person_name = 'Somebody Else' where sequence = 3",
            "update change set payload_digest = 'aa' where sequence = 3",
            "delete from change_subject where change_id = (select change_id from change where sequence = 3)",
        ];
        foreach (var edit in edits)
        {
            await using var database = await TestDatabase.CreateAsync(engine);
            await AreaWithHistoryAsync(database, changes: 5);
            await SqlAsync(database, edit);

            Assert.Equal([new HistoryFault("Testshire", 3, "edited")], await FaultsAsync(database));
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_deleted_entry_is_named_by_its_sequence(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await AreaWithHistoryAsync(database, changes: 5);
        await SqlAsync(database, "delete from change_subject where change_id = (select change_id from change where sequence = 3)", "delete from change where sequence = 3");

        Assert.Equal([new HistoryFault("Testshire", 3, "deleted")], await FaultsAsync(database));
    }

    [Theory, OnBothDatabases]
    public async Task An_entry_put_in_at_the_end_is_inserted(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await AreaWithHistoryAsync(database, changes: 5);
        await SqlAsync(database, """
            insert into change (change_id, area_id, sequence, at, person_id, person_name, event_name, event_version, reason, payload, payload_digest, previous_hash, hash)
            select '00000000-0000-0000-0000-00000000000a', area_id, 7, at, person_id, person_name, event_name, event_version, reason, payload, payload_digest, hash, 'ff' from change where sequence = 6
            """);

        Assert.Equal([new HistoryFault("Testshire", 7, "inserted")], await FaultsAsync(database));
    }

    [Theory, OnBothDatabases]
    public async Task Two_entries_that_changed_places_are_both_edited(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await AreaWithHistoryAsync(database, changes: 5);
        await SqlAsync(database, "update change set sequence = 100 where sequence = 3", "update change set sequence = 3 where sequence = 4", "update change set sequence = 4 where sequence = 100");

        var faults = await FaultsAsync(database);
        Assert.Contains(faults, f => f.Sequence == 3);
        Assert.Contains(faults, f => f.Sequence == 4);
    }

    [Theory, OnBothDatabases]
    public async Task A_cut_tail_shows_by_the_head(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await AreaWithHistoryAsync(database, changes: 5);
        await SqlAsync(database, "delete from change_subject where change_id in (select change_id from change where sequence > 4)", "delete from change where sequence > 4");

        Assert.Equal([new HistoryFault("Testshire", 5, "tail-missing")], await FaultsAsync(database));
    }

    [Theory, OnBothDatabases]
    public async Task A_cut_tail_with_its_head_set_back_shows_by_the_seal(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var area = await AreaWithHistoryAsync(database, changes: 5);
        await using (var scope = database.Begin())
        {
            Seals.Add(scope.Get<DataFolder>(), await scope.Db.HistoryHeads.SingleAsync(h => h.AreaId == area), database.Clock.UtcNow);
        }

        await SqlAsync(
            database,
            "delete from change_subject where change_id in (select change_id from change where sequence > 4)",
            "delete from change where sequence > 4",
            "update history_head set sequence = 4, hash = (select hash from change where sequence = 4) where sequence = 6");

        Assert.Equal([new HistoryFault("Testshire", 5, "tail-missing")], await FaultsAsync(database));
    }

    private static async Task<Guid> AreaWithHistoryAsync(TestDatabase database, int changes)
    {
        await using var scope = database.Begin();
        var made = await TestArea.AddAsync(scope.Db, database.Clock, scope.Get<Recorder>());
        for (var number = 0; number < changes; number++)
        {
            await RecordAsync(database, made.Area.AreaId, number, CancellationToken.None);
        }

        return made.Area.AreaId;
    }

    private static async Task RecordAsync(TestDatabase database, Guid area, int number, CancellationToken ct)
    {
        await using var scope = database.Begin();
        scope.Get<Recorder>().Record(Actor.System, area, new ActionWentLive($"1.{number}", "Something", null, null), [Subject.Area(area)], "a reason");
        await scope.Db.SaveChangesAsync(ct);
    }

    private static async Task SqlAsync(TestDatabase database, params string[] statements)
    {
        await using var scope = database.Begin();
        foreach (var statement in statements)
        {
            await scope.Db.Database.ExecuteSqlRawAsync(statement.Replace("{}", "{{}}", StringComparison.Ordinal));
        }
    }

    private static async Task<IReadOnlyList<HistoryFault>> FaultsAsync(TestDatabase database)
    {
        await using var scope = database.Begin();
        return await scope.Get<VerifyHistory>().RunAsync(CancellationToken.None);
    }
}
