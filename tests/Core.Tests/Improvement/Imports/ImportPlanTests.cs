using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Files;
using Waymark.Core.Shared.History;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement.Imports;

public sealed class ImportPlanTests
{
    private const string Csv = "Ref,Action,Lead,Due date,Success measure,RAG\n1.1,Write the strategy,Ada Penrose,31/03/2027,Agreed by the board,Green\n1.2,Publish it,,TBC,,\n";

    [Theory, OnBothDatabases]
    public async Task Import_keeps_the_document_with_its_hash_and_what_was_read(Engine engine)
    {
        await using var scene = await StageAsync(engine);

        var result = await scene.ImportAsync("plan.csv", Csv);

        Assert.False(result.WasThere);
        await using var scope = scene.Database.Begin();
        var import = await scope.Db.PlanImports.AsNoTracking().Include(i => i.Questions).SingleAsync();
        var file = await scope.Db.StoredFiles.AsNoTracking().SingleAsync(f => f.StoredFileId == import.StoredFileId);
        Assert.Equal((2, "plan.csv", ImportState.Settling), (import.ActionCount, import.FileName, import.State));
        Assert.Equal(Csv, Encoding.UTF8.GetString(await scope.Get<FileStore>().ReadAsync(file, default)));
        Assert.Equal("text/csv", file.ContentType);
        Assert.NotEmpty(import.Questions);
        Assert.Contains("import.read", await scope.Db.Changes.Select(c => c.EventName).ToListAsync());
    }

    [Fact]
    public async Task Import_of_the_same_file_twice_leads_to_the_draft_that_was_begun()
    {
        await using var scene = await StageAsync();
        var first = await scene.ImportAsync("plan.csv", Csv);

        var second = await scene.ImportAsync("the same again.csv", Csv);

        Assert.Equal((first.PlanImportId, true), (second.PlanImportId, second.WasThere));
        Assert.Equal(1, await scene.CountAsync());
    }

    [Fact]
    public async Task Import_of_a_discarded_file_starts_over()
    {
        await using var scene = await StageAsync();
        var first = await scene.ImportAsync("plan.csv", Csv);
        await using (var scope = scene.Database.Begin())
        {
            await scope.Get<DiscardImport>().RunAsync(
                new DiscardImport.Request { PlanImportId = first.PlanImportId, SeenVersion = 1, Reason = "An older version" }, scene.Manager, default);
        }

        var second = await scene.ImportAsync("plan.csv", Csv);

        Assert.NotEqual(first.PlanImportId, second.PlanImportId);
    }

    public static TheoryData<string, byte[], string> Refusals => new()
    {
        { "plan.csv", [], "The file is empty. Choose the file that holds the plan" },
        { "plan.csv", new byte[ImportPlan.MostBytes + 1], "The file is larger than 25 MB. Save it without pictures, or split it, and upload it again" },
        { "plan.pdf", "%PDF-1.7"u8.ToArray(), "A PDF cannot be read as a plan yet. Upload the Word or Excel file it was made from" },
        { "plan.doc", [0xD0, 0xCF, 0x11, 0xE0], "This is an older or different kind of document. Open it in Word, save it as .docx and upload that" },
        { "plan.xls", [0xD0, 0xCF, 0x11, 0xE0], "This is an older or different kind of workbook. Open it in Excel, save it as .xlsx and upload that" },
        { "plan.docm", "PK"u8.ToArray(), "Files with macros are not taken. Save it as .docx or .xlsx and upload that" },
        { "plan.png", [1, 2, 3], "Upload the plan as a Word document (.docx), an Excel workbook (.xlsx), or as .csv, .tsv or .txt" },
        { "plan.docx", "Ref,Action"u8.ToArray(), "The name ends in .docx, but the content is something else. Open the plan in the program it was made with, save it again and upload that" },
        { "plan.docx", Zip("xl/workbook.xml"), "The name ends in .docx, but the content is something else. Open the plan in the program it was made with, save it again and upload that" },
        { "plan.csv", "%PDF-1.7"u8.ToArray(), "The name ends in .csv, but the content is something else. Open the plan in the program it was made with, save it again and upload that" },
        { "plan.docx", Zip("word/document.xml")[..40], "The file is damaged or was cut short. Download or save it again and upload that" },
        { "plan.docx", [0xD0, 0xCF, 0x11, 0xE0], "The file is locked with a password, or is from an older version of Office. Open it, save it without a password as .docx or .xlsx, and upload that" },
    };

    [Theory, MemberData(nameof(Refusals))]
    public async Task Import_of_a_file_that_cannot_be_taken_says_what_to_do_and_keeps_nothing(string name, byte[] content, string sentence)
    {
        await using var scene = await StageAsync();

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => scene.ImportAsync(name, content));

        Assert.Equal(("Document", sentence), (refusal.Field, refusal.Message));
        Assert.Equal(0, await scene.CountAsync());
        Assert.Equal(0, scene.DocumentsKept);
    }

    [Fact]
    public async Task Import_of_a_text_that_is_no_plan_gives_the_readers_sentence_and_keeps_nothing()
    {
        await using var scene = await StageAsync();

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => scene.ImportAsync("letter.txt", "Dear colleague,\nthank you for your letter."));

        Assert.Contains("No table of actions", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, scene.DocumentsKept);
    }

    [Theory]
    [InlineData(SeatRole.Administrator)]
    [InlineData(SeatRole.WorkStreamLead)]
    [InlineData(SeatRole.ActionLead)]
    [InlineData(SeatRole.BoardMember)]
    [InlineData(SeatRole.Reader)]
    [InlineData(SeatRole.OutsideReader)]
    public async Task Import_by_anyone_but_a_programme_manager_finds_no_such_area(SeatRole role)
    {
        await using var scene = await StageAsync();

        await Assert.ThrowsAsync<NotThere>(() => scene.ImportAsync("plan.csv", Encoding.UTF8.GetBytes(Csv), scene.Area.Actor(role)));
    }

    private static byte[] Zip(string entry)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
            writer.Write("<x/>");
        }

        return stream.ToArray();
    }

    private static async Task<Stage> StageAsync(Engine engine = Engine.Sqlite)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await using var scope = database.Begin();
        return new Stage(database, await TestArea.AddAsync(scope.Db, database.Clock, scope.Get<Recorder>()));
    }

    private sealed class Stage(TestDatabase database, TestArea area) : IAsyncDisposable
    {
        public TestDatabase Database => database;
        public TestArea Area => area;
        public Actor Manager => area.Actor(SeatRole.ProgrammeManager);
        public int DocumentsKept => Directory.Exists(Path.Combine(database.Settings.Files, "documents")) ? Directory.GetFiles(Path.Combine(database.Settings.Files, "documents")).Length : 0;

        public Task<ImportPlan.Result> ImportAsync(string name, string text) => ImportAsync(name, Encoding.UTF8.GetBytes(text));

        public async Task<ImportPlan.Result> ImportAsync(string name, byte[] content, Actor? actor = null)
        {
            await using var scope = database.Begin();
            return await scope.Get<ImportPlan>().RunAsync(new ImportPlan.Request { AreaId = area.Area.AreaId, FileName = name, Document = content }, actor ?? Manager, default);
        }

        public async Task<int> CountAsync()
        {
            await using var scope = database.Begin();
            return await scope.Db.PlanImports.CountAsync();
        }

        public ValueTask DisposeAsync() => database.DisposeAsync();
    }
}
