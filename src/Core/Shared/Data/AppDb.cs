using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Files;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Messages;

namespace Waymark.Core.Shared.Data;

/// <summary>The one database context. A save is one transaction: data, history, outbox and form receipt together.</summary>
public sealed class AppDb(DbContextOptions<AppDb> options, HistoryChain chain) : IdentityUserContext<Person, Guid>(options)
{
    public DbSet<Change> Changes => Set<Change>();
    public DbSet<HistoryHead> HistoryHeads => Set<HistoryHead>();
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();
    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();
    public DbSet<SubmittedForm> SubmittedForms => Set<SubmittedForm>();

    public DbSet<Area> Areas => Set<Area>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Team> Teams => Set<Team>();
    public DbSet<Seat> Seats => Set<Seat>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();
    public DbSet<SignInAttempt> SignInAttempts => Set<SignInAttempt>();

    public DbSet<Group> Groups => Set<Group>();

    public DbSet<PlanImport> PlanImports => Set<PlanImport>();
    public DbSet<PlanQuestion> PlanQuestions => Set<PlanQuestion>();
    public DbSet<ImprovementPlan> ImprovementPlans => Set<ImprovementPlan>();
    public DbSet<RatingState> RatingStates => Set<RatingState>();
    public DbSet<Weakness> Weaknesses => Set<Weakness>();
    public DbSet<Priority> Priorities => Set<Priority>();
    public DbSet<ImprovementAction> ImprovementActions => Set<ImprovementAction>();
    public DbSet<ActionUpdate> ActionUpdates => Set<ActionUpdate>();
    public DbSet<PriorityJudgement> PriorityJudgements => Set<PriorityJudgement>();
    public DbSet<Snapshot> Snapshots => Set<Snapshot>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync.");

    /// <summary>Saves everything tracked in one transaction, linking new history to its area's chain.</summary>
    /// <exception cref="ChangedMeanwhile">A versioned record was saved by someone else meanwhile.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseSilentChange();
        BumpVersions();
        var changes = ChangeTracker.Entries<Change>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList();
        try
        {
            if (changes.Count == 0)
            {
                return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            }

            await using var transaction = Database.CurrentTransaction is null
                ? await Database.BeginTransactionAsync(cancellationToken)
                : null;
            await chain.LinkAsync(this, changes, cancellationToken);
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            if (transaction is not null)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            return saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new ChangedMeanwhile();
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(Assembly.GetExecutingAssembly());
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("person_claim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("person_login");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("person_token");
        Naming.Apply(builder);
    }

    private void RefuseSilentChange()
    {
        var touched = ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        if (touched.Any(e => e.Entity is Change or ChangeSubject && e.State != EntityState.Added))
        {
            throw new InvalidOperationException("History is append-only.");
        }

        var silent = touched.Find(e => e.Metadata.ClrType.GetCustomAttribute<RecordedAttribute>() is not null);
        if (silent is not null && !touched.Any(e => e.Entity is Change))
        {
            throw new InvalidOperationException($"{silent.Metadata.ClrType.Name} cannot change without history: record an event in the same save.");
        }
    }

    private void BumpVersions()
    {
        foreach (EntityEntry entry in ChangeTracker.Entries<IVersioned>())
        {
            var version = entry.Property(nameof(IVersioned.Version));
            if (entry.State == EntityState.Added)
            {
                version.CurrentValue = 1;
            }
            else if (entry.State == EntityState.Modified)
            {
                version.CurrentValue = (int)version.OriginalValue! + 1;
            }
        }
    }
}
