using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Audit;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Events;
using Preceptor.Kernel.Mail;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Kernel;

/// <summary>A change, what others do about it, its audit line and its mail are kept together or not at all.</summary>
public sealed class OneTransactionTests
{
    internal sealed record DoorOpened(bool Fails) : IEvent;

    private sealed class WritesToTheDoorkeeper : IHandle<DoorOpened>
    {
        public Task HandleAsync(PlatformDb db, DoorOpened happened, CancellationToken cancel)
        {
            db.Audit("test.door-opened", "door:1");
            db.Send(new("keeper@anyshire.example", "A door was opened", "It was."));
            return happened.Fails ? throw new InvalidOperationException("The keeper is away.") : Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_handler_works_in_the_same_save()
    {
        await using var site = await WithHandlerAsync();
        await using var db = site.Open(Actor.Job("test", null));
        db.Raise(new DoorOpened(Fails: false));
        await db.SaveChangesAsync();
        (await MailsAsync(site)).ShouldBe(1);
        (await LinesAsync(site)).ShouldBe(1);
    }

    [Fact]
    [Trait("assures", "A change, its audit line and its mail are kept together or not at all")]
    public async Task A_handler_that_fails_undoes_the_whole_save()
    {
        await using var site = await WithHandlerAsync();
        await using var db = site.Open(Actor.Job("test", null));
        db.Send(new("somebody@anyshire.example", "Not to be sent", "…"));
        db.Audit("test.not-to-be-kept", "door:1");
        db.Raise(new DoorOpened(Fails: true));
        await Should.ThrowAsync<Exception>(db.SaveChangesAsync());
        (await MailsAsync(site)).ShouldBe(0);
        (await LinesAsync(site)).ShouldBe(0);
    }

    private static Task<Site> WithHandlerAsync() =>
        Site.WithAsync("small-team", services => services.AddSingleton<IHandle<DoorOpened>, WritesToTheDoorkeeper>());

    private static async Task<int> MailsAsync(Site site)
    {
        await using var db = site.Open(Actor.Job("test", null));
        return await db.Set<OutboxMail>().CountAsync();
    }

    private static async Task<int> LinesAsync(Site site)
    {
        await using var db = site.Open(Actor.Job("test", null));
        return await db.Set<AuditEntry>().CountAsync(line => line.Act.StartsWith("test."));
    }
}
