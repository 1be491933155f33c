using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Audit;
using Preceptor.Kernel.Events;
using Preceptor.Kernel.Mail;

namespace Preceptor.Kernel.Data;

/// <summary>
/// The one database, opened for one actor. A save is one transaction: the change, what other rooms do about it, its audit lines and its mail.
/// There are no public sets: a room reaches its own tables by its own, internal, entity types.
/// </summary>
public abstract class PlatformDb(DbContextOptions options, DatabaseScope scope) : DbContext(options)
{
    private readonly List<IEvent> _events = [];
    private readonly List<PendingAudit> _audit = [];

    public Actor Actor => scope.Actor;

    public Instant Now => Time.UkTime.Now(scope.Clock);

    /// <summary>The employer whose rows can be reached; all zeros, which owns nothing, when the actor has none.</summary>
    internal EmployerId Employer => scope.Actor.Employer ?? default;

    internal Guid AuditChain => Employer.Value;

    /// <summary>Tells the other rooms, in this save's transaction.</summary>
    public void Raise(IEvent happened) => _events.Add(happened);

    /// <summary>Adds a line to the audit log, in this save's transaction. Ids and codes only, no personal text.</summary>
    public void Audit(string act, string subject, string detail = "") => _audit.Add(new(act, subject, detail));

    /// <summary>Sends a message if this save is kept.</summary>
    public void Send(MailMessage message) => Add(new OutboxMail
    {
        Id = Guid.CreateVersion7(), To = message.To, Subject = message.Subject, Text = message.Text, WrittenAt = Now, DueAt = Now,
    });

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync: events, audit and mail belong to the save.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await scope.TellAsync(this, TakeEvents, cancellationToken);
        TenancyGuard.Check(this);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await AuditWriter.AppendAsync(this, TakeAudit(), ct => base.SaveChangesAsync(acceptAllChangesOnSuccess, ct), cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return saved;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ModelConventions.Configure(configurationBuilder, scope.Parts);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        KernelModel.Configure(modelBuilder);
        foreach (var part in scope.Parts)
        {
            part.Configure(modelBuilder);
        }

        scope.Finish(modelBuilder);
        EmployerFilter.Apply(modelBuilder, this);
    }

    private IEvent[] TakeEvents() => Take(_events);

    private PendingAudit[] TakeAudit() => Take(_audit);

    private static T[] Take<T>(List<T> list)
    {
        var taken = list.ToArray();
        list.Clear();
        return taken;
    }
}
