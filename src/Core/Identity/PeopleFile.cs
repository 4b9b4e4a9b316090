using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Files;

namespace Waymark.Core.Identity;

/// <summary>A row of a file of people, as written. Name and e-mail may both be empty: then the seat is vacant.</summary>
/// <param name="Line">The line in the file, the heading being 1.</param>
public sealed record PersonRow(
    int Line, string Name, string Email, string Organisation, string OrganisationKind, string Team, string Post, string Role, string WorkStream)
{
    internal IEnumerable<string> Cells => [Name, Email, Organisation, OrganisationKind, Team, Post, Role, WorkStream];
}

/// <summary>Reads a file of people: one line a seat, columns in any order.</summary>
public static class PeopleFile
{
    public const int LargestBytes = 1_000_000;
    private const int MostRows = 5_000;
    private const string Field = "File";

    public static readonly IReadOnlyList<string> Columns = ["name", "email", "organisation", "organisation kind", "team", "post", "role", "work stream"];
    private static readonly string[] _needed = ["name", "email", "organisation", "post", "role"];

    /// <exception cref="RuleBroken">The file cannot be read at all; the message says what to do.</exception>
    public static IReadOnlyList<PersonRow> Read(byte[] bytes)
    {
        if (bytes.Length > LargestBytes)
        {
            throw new RuleBroken(Field, "The file must be smaller than 1 MB. Split it into several files.");
        }

        using var csv = new CsvReader(new StringReader(TextFile.Decode(Field, bytes)), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            MissingFieldFound = null,
            BadDataFound = null,
            TrimOptions = TrimOptions.Trim,
            PrepareHeaderForMatch = header => string.Concat((header.Header ?? "").Where(char.IsLetter)).ToLowerInvariant(),
        });
        try
        {
            return Read(csv);
        }
        catch (CsvHelperException)
        {
            throw new RuleBroken(Field, "This file could not be read as CSV. Save it as CSV (comma delimited), then choose it again.");
        }
    }

    private static List<PersonRow> Read(CsvReader csv)
    {
        var there = csv.Read() && csv.ReadHeader()
            ? csv.HeaderRecord!.Select(Plain).ToHashSet(StringComparer.Ordinal)
            : [];
        var missing = _needed.Where(c => !there.Contains(Plain(c))).ToList();
        if (missing.Count > 0)
        {
            throw new RuleBroken(Field, $"The first line must name the columns. Missing: {string.Join(", ", missing)}.");
        }

        var rows = new List<PersonRow>();
        while (csv.Read())
        {
            string Cell(string column) => csv.TryGetField<string>(Plain(column), out var text) ? (text ?? "").Trim() : "";
            var row = new PersonRow(csv.Parser.RawRow, Cell("name"), Cell("email"), Cell("organisation"), Cell("organisation kind"), Cell("team"), Cell("post"), Cell("role"), Cell("work stream"));
            if (row.Cells.Any(c => c.Length > 0))
            {
                rows.Add(row);
            }

            if (rows.Count > MostRows)
            {
                throw new RuleBroken(Field, $"The file must have {MostRows:N0} lines or fewer. Split it into several files.");
            }
        }

        return rows.Count > 0 ? rows : throw new RuleBroken(Field, "The file has no line below its headings. Add one line for each person.");
    }

    private static string Plain(string column) => string.Concat(column.Where(char.IsLetter)).ToLowerInvariant();
}
