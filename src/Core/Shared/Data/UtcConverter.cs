using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Waymark.Core.Shared.Data;

/// <summary>Instants are stored in UTC and come back as UTC; any other kind is a bug and is refused.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => Checked(value),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime value) => value.Kind == DateTimeKind.Utc
        ? value
        : throw new InvalidOperationException($"An instant must be UTC, not {value.Kind}.");
}
