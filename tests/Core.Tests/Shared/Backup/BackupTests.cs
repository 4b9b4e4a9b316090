using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Backup;
using Waymark.Core.Shared.Files;
using Waymark.Core.Shared.History;
using Waymark.Testing;

namespace Waymark.Core.Tests.Shared.Backup;

public sealed class BackupTests
{
    [Theory, OnBothDatabases]
    public async Task What_was_backed_up_comes_back_with_its_documents_and_an_unbroken_history(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        StoredFile stored;
        await using (var scope = database.Begin())
        {
            var made = await TestArea.AddAsync(scope.Db, database.Clock, scope.Get<Recorder>());
            stored = await scope.Get<FileStore>().AddAsync(Actor.System, made.Area.AreaId, "plan.docx", "text/plain", [1, 2, 3], CancellationToken.None);
            await scope.Db.SaveChangesAsync();
            Assert.NotEmpty((await scope.Get<MakeBackup>().RunAsync(BackupOf(database), CancellationToken.None)).Files);
        }

        await using var empty = await TestDatabase.CreateEmptyAsync(engine);
        await using (var scope = empty.Begin())
        {
            await scope.Get<RestoreBackup>().RunAsync(BackupOf(database), CancellationToken.None);
        }

        await using var restored = empty.Begin();
        Assert.Equal(6, await restored.Db.ImprovementActions.CountAsync());
        Assert.Equal([1, 2, 3], await restored.Get<FileStore>().ReadAsync(await restored.Db.StoredFiles.SingleAsync(f => f.StoredFileId == stored.StoredFileId), CancellationToken.None));
        Assert.Empty(await restored.Get<VerifyHistory>().RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_place_that_is_not_empty_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.Begin();
        await TestArea.AddAsync(scope.Db, database.Clock, scope.Get<Recorder>());
        await scope.Get<MakeBackup>().RunAsync(BackupOf(database), CancellationToken.None);

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => scope.Get<RestoreBackup>().RunAsync(BackupOf(database), CancellationToken.None));
        Assert.Contains("not empty", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_refused()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(Engine.Sqlite);
        await using var scope = database.Begin();
        var file = Path.Combine(Path.GetDirectoryName(database.Settings.Files)!, "letter.txt");
        await File.WriteAllTextAsync(file, "Dear Sir");

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => scope.Get<RestoreBackup>().RunAsync(file, CancellationToken.None));
        Assert.Contains("not a Waymark backup", refusal.Message, StringComparison.Ordinal);
    }

    private static string BackupOf(TestDatabase database) => Path.Combine(Path.GetDirectoryName(database.Settings.Files)!, "backup");
}
