using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Waymark.Core.Shared.Data;

/// <summary>The receipt of a form: the same form sent again (double click, refresh, retry after a crash) writes nothing twice.</summary>
public sealed class SubmittedForm
{
    /// <summary>The random key the form carried.</summary>
    public required Guid SubmittedFormId { get; init; }
    public required Guid PersonId { get; init; }
    public required DateTime At { get; init; }

    /// <summary>Where the first submission led, once known.</summary>
    public string? Location { get; set; }
}

internal sealed class SubmittedFormMapping : IEntityTypeConfiguration<SubmittedForm>
{
    public void Configure(EntityTypeBuilder<SubmittedForm> builder)
    {
        builder.HasKey(f => f.SubmittedFormId);
        builder.HasIndex(f => f.At);
        builder.Property(f => f.Location).HasMaxLength(2000);
    }
}
