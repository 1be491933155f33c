using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Mail;
using Preceptor.TestKit;
using Preceptor.Web.Mail;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Web;

/// <summary>When mail leaves, and what happens when it cannot. That it arrives over SMTP is shown with real processes elsewhere.</summary>
public sealed class OutboxTests
{
    /// <summary>A relay that is away as often as it is told.</summary>
    private sealed class Relay : IMailTransport
    {
        public int Away { get; set; }

        public System.Collections.Concurrent.ConcurrentBag<(Guid Key, string To)> Taken { get; } = [];

        public Task DeliverAsync(MailMessage message, Guid key, CancellationToken cancel)
        {
            if (Away-- > 0)
            {
                throw new IOException("The relay is away.");
            }

            Taken.Add((key, message.To));
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_message_leaves_once()
    {
        var relay = new Relay();
        await using var site = await WithAsync(relay);
        await SendAsync(site, "one@anyshire.example");
        (await DueAsync(site)).ShouldBe(1);
        (await DueAsync(site)).ShouldBe(0);
        relay.Taken.Single().To.ShouldBe("one@anyshire.example");
    }

    [Fact]
    public async Task A_message_that_could_not_leave_is_tried_again_later_and_later()
    {
        var relay = new Relay { Away = 2 };
        await using var site = await WithAsync(relay);
        await SendAsync(site, "one@anyshire.example");
        (await DueAsync(site)).ShouldBe(0);
        (await DueAsync(site)).ShouldBe(0);
        relay.Away.ShouldBe(1);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        (await DueAsync(site)).ShouldBe(0);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        (await DueAsync(site)).ShouldBe(0);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        (await DueAsync(site)).ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_never_leaves_is_given_up_after_12_attempts()
    {
        var relay = new Relay { Away = 1_000 };
        await using var site = await WithAsync(relay);
        await SendAsync(site, "one@anyshire.example");
        for (var day = 0; day < 30; day++)
        {
            await DueAsync(site);
            site.Clock.Advance(TimeSpan.FromDays(2));
        }

        await using var db = site.Open(Actor.Job("test", null));
        var mail = await db.Set<OutboxMail>().SingleAsync();
        mail.Attempts.ShouldBe(OutboxSender.MostAttempts);
        mail.GivenUpAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_senders_at_once_send_each_message_once()
    {
        var relay = new Relay();
        await using var site = await WithAsync(relay);
        for (var number = 0; number < 10; number++)
        {
            await SendAsync(site, $"person{number}@anyshire.example");
        }

        await Task.WhenAll(DueAsync(site), DueAsync(site));
        relay.Taken.Select(taken => taken.To).Distinct().Count().ShouldBe(10);
        relay.Taken.Count.ShouldBe(10);
    }

    private static Task<Site> WithAsync(Relay relay) => Site.WithAsync("small-team", services => services.AddSingleton<IMailTransport>(relay));

    private static Task<int> DueAsync(Site site) => site.Services.GetRequiredService<OutboxSender>().SendDueAsync(TestContext.Current.CancellationToken);

    private static async Task SendAsync(Site site, string to)
    {
        await using var db = site.Open(Actor.Job("test", null));
        db.Send(new(to, "A subject", "A text"));
        await db.SaveChangesAsync();
    }
}
