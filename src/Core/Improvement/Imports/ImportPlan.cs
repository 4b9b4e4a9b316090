using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Files;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;
using Waymark.PlanReader;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Takes in a plan as an area wrote it: keeps the document, reads it, and asks what it could not be sure of.</summary>
[Operation]
public sealed class ImportPlan(AppDb db, Recorder recorder, FileStore files, UkClock clock)
{
    /// <summary>Largest file taken, in bytes (25 MB).</summary>
    public const int MostBytes = 25 * 1024 * 1024;

    public sealed record Request
    {
        public required Guid AreaId { get; init; }
        public required string FileName { get; init; }

        /// <summary>The whole file; refused above 25 MB.</summary>
        public required byte[] Document { get; init; }
    }

    /// <param name="PlanImportId">The import to settle.</param>
    /// <param name="WasThere">The same file was being settled already; nothing was made.</param>
    public sealed record Result(Guid PlanImportId, bool WasThere);

    /// <exception cref="RuleBroken">The file cannot be read as a plan; nothing is kept of it.</exception>
    public async Task<Result> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        actor.Require(Permission.ImportPlan, request.AreaId);
        _ = UploadedFile.ContentType(request.FileName, request.Document);
        return await FindSameAsync(request, ct)
            ?? await KeepAsync(request, await Task.Run(() => Read(request.FileName, request.Document), ct), actor, ct);
    }

    /// <summary>Keeps a document together with what was read from it.</summary>
    public async Task<Result> KeepAsync(Request request, ReadPlan read, Actor actor, CancellationToken ct)
    {
        actor.Require(Permission.ImportPlan, request.AreaId);
        var contentType = UploadedFile.ContentType(request.FileName, request.Document);
        var stored = await files.AddAsync(actor, request.AreaId, request.FileName, contentType, request.Document, ct);
        var id = clock.NewId();
        var import = new PlanImport
        {
            PlanImportId = id,
            AreaId = request.AreaId,
            StoredFileId = stored.StoredFileId,
            FileName = stored.Name,
            ReadJson = PlanJson.Write(read),
            Title = Fit.To(string.IsNullOrWhiteSpace(read.Title) ? Path.GetFileNameWithoutExtension(stored.Name) : read.Title, 500),
            DateText = read.DateText is null ? null : Fit.Clean(read.DateText),
            Date = read.Date,
            ActionCount = read.Actions.Count,
            ImportedAt = clock.UtcNow,
            ImportedBy = actor.PersonId,
            ImportedByName = actor.Name,
        };
        import.Questions.AddRange(new QuestionWriter(clock, request.AreaId, id, read).Write());
        db.PlanImports.Add(import);
        recorder.Record(actor, request.AreaId, new ImportRead(stored.Name, stored.Sha256, import.Title, import.ActionCount, import.Questions.Count), [Subject.Import(id)]);
        await db.SaveChangesAsync(ct);
        return new Result(id, WasThere: false);
    }

    private async Task<Result?> FindSameAsync(Request request, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(request.Document));
        var same = await db.PlanImports.AsNoTracking()
            .Where(i => i.AreaId == request.AreaId && i.State != ImportState.Discarded)
            .Where(i => db.StoredFiles.Any(f => f.StoredFileId == i.StoredFileId && f.Sha256 == hash))
            .OrderBy(i => i.State == ImportState.Settling ? 0 : 1)
            .Select(i => new { i.PlanImportId, i.State, i.Title })
            .FirstOrDefaultAsync(ct);
        return same switch
        {
            null => null,
            { State: ImportState.Settling } => new Result(same.PlanImportId, WasThere: true),
            _ => throw new RuleBroken("Document", $"This very file is live already, as “{same.Title}”. Upload the newer document, or change the actions on the plan"),
        };
    }

    /// <summary>Reads a document without keeping it.</summary>
    /// <exception cref="RuleBroken">The file cannot be read as a plan; the sentence says what to do.</exception>
    public static ReadPlan Read(string fileName, byte[] document)
    {
        _ = UploadedFile.ContentType(fileName, document);
        try
        {
            return PlanDocument.Read(new MemoryStream(document, writable: false), fileName);
        }
        catch (NotReadableException refusal)
        {
            throw new RuleBroken("Document", refusal.Message);
        }
    }
}
