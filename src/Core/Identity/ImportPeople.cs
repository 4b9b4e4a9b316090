using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;

namespace Waymark.Core.Identity;

/// <summary>What one line of the file does, or why it cannot.</summary>
public sealed record ImportedRow(PersonRow Row, IReadOnlyList<string> Effects, IReadOnlyList<string> Errors)
{
    public bool ChangesNothing => Effects.Count == 0 && Errors.Count == 0;
}

public sealed record PeopleImportResult(IReadOnlyList<ImportedRow> Rows, int PeopleAdded, int SeatsAdded, int SeatsChanged, int Invitations)
{
    public int RowsWithErrors => Rows.Count(r => r.Errors.Count > 0);
    public bool ChangesNothing => Rows.All(r => r.ChangesNothing);
}

/// <summary>
/// Adds the people and seats of a file, whole or not at all. What is there already is left; the same file twice
/// changes nothing. Nobody is removed: a person who is not in the file keeps their seat.
/// </summary>
[Operation]
public sealed class ImportPeople(AppDb db, PeopleImportBook book, Recorder recorder)
{
    public sealed record Request
    {
        public required Guid AreaId { get; init; }
        public required string FileName { get; init; }
        public required byte[] File { get; init; }

        /// <summary>Whether people who have no password yet are invited at once.</summary>
        public required bool SendInvitations { get; init; }
    }

    /// <summary>Says what the file would do; nothing is written.</summary>
    /// <exception cref="RuleBroken">The file cannot be read at all.</exception>
    public async Task<PeopleImportResult> TryAsync(Request request, Actor actor, CancellationToken ct)
    {
        try
        {
            return await ApplyAsync(request, actor, ct);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    /// <exception cref="RuleBroken">The file cannot be read, or a line has an error: nothing is written.</exception>
    public async Task<PeopleImportResult> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var result = await ApplyAsync(request, actor, ct);
        if (result.RowsWithErrors > 0)
        {
            db.ChangeTracker.Clear();
            throw new RuleBroken("File", "Nothing was imported: the file has lines that cannot be used. Put them right, then choose the file again.");
        }

        if (!result.ChangesNothing)
        {
            var digest = Convert.ToHexStringLower(SHA256.HashData(request.File));
            recorder.Record(actor, request.AreaId, new PeopleImported(request.FileName, digest, result.PeopleAdded, result.SeatsAdded, result.SeatsChanged), [Subject.Area(request.AreaId)]);
            await db.SaveChangesAsync(ct);
        }

        return result;
    }

    private async Task<PeopleImportResult> ApplyAsync(Request request, Actor actor, CancellationToken ct)
    {
        actor.Require(Permission.ManagePeople, request.AreaId);
        var rows = PeopleFile.Read(request.File);
        var area = await db.Areas.FirstOrDefaultAsync(a => a.AreaId == request.AreaId, ct) ?? throw new NotThere();
        return await book.ApplyAsync(area, rows, request.SendInvitations, actor, ct);
    }
}
