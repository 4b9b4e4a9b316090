namespace Waymark.Core.Shared.Documents;

/// <summary>A plain table for a spreadsheet: one heading row, then rows of text, whole numbers, dates or nothing.</summary>
/// <param name="Name">The sheet's name, at most 31 characters.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Cells are <see cref="string"/>, <see cref="int"/>, <see cref="DateOnly"/> or null.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <summary>A column with its width in characters.</summary>
public sealed record SheetColumn(string Heading, double Width = 14);
