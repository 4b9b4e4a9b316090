using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Identity;

/// <summary>What a seat may do; docs/permissions.md is the table.</summary>
public enum SeatRole
{
    Administrator,
    ProgrammeManager,
    WorkStreamLead,
    ActionLead,
    BoardMember,
    Reader,
    OutsideReader,
}

/// <summary>
/// A post in an organisation or team. Actions, questions and duties belong to the seat, so that they outlive a
/// leaver; a seat without a person is vacant. One person may hold several.
/// </summary>
[Recorded]
public sealed class Seat : IVersioned
{
    public required Guid SeatId { get; init; }
    public required Guid AreaId { get; init; }
    public required Guid OrganisationId { get; init; }
    public Guid? TeamId { get; set; }

    /// <summary>The post's name, such as Head of SEND.</summary>
    public required string Post { get; set; }
    public required SeatRole Role { get; set; }

    /// <summary>The work stream that a work-stream lead's seat covers.</summary>
    public Guid? GroupId { get; set; }
    public Guid? PersonId { get; set; }
    public DateTime? ClosedAt { get; set; }
    public int Version { get; init; }

    public Person? Person { get; init; }
    public Organisation? Organisation { get; init; }
}

internal sealed class SeatMapping : IEntityTypeConfiguration<Seat>
{
    public void Configure(EntityTypeBuilder<Seat> builder)
    {
        builder.Property(s => s.Post).HasMaxLength(200);
        builder.HasIndex(s => new { s.AreaId, s.PersonId });
        builder.HasIndex(s => s.PersonId);
        builder.HasOne(s => s.Organisation).WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Team>().WithMany().HasForeignKey(s => s.TeamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
