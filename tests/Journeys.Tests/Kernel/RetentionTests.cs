using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Jobs.Keeping;
using Preceptor.Kernel.Mail;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Kernel;

/// <summary>What is forgotten after which time, and that a dry run forgets nothing.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private Site _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        await using var db = _site.Open(Actor.Job("test", null));
        db.AddRange(Mail(db.Now, sent: 8), Mail(db.Now, sent: 6), Mail(db.Now, givenUp: 31), Mail(db.Now, givenUp: 29), Mail(db.Now));
        await db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "What is old is forgotten as the rules say")]
    public async Task Row_48_A_dry_run_counts_what_the_daily_work_then_forgets()
    {
        var retention = _site.Services.GetRequiredService<Retention>();
        (await RowsAsync(retention)).ShouldBe([("mail-sent", 1), ("mail-given-up", 1), ("sessions", 0), ("registrations", 0), ("log-in-failures", 0)]);
        (await MailsAsync()).ShouldBe(5);
        await _site.DailyAsync(TestContext.Current.CancellationToken);
        (await MailsAsync()).ShouldBe(3);
        (await RowsAsync(retention)).ShouldAllBe(count => count.Rows == 0);
    }

    [Fact]
    public async Task Row_48_Sessions_registrations_and_failed_log_ins_go_when_they_are_old()
    {
        await _site.SignedInAsync("associate");
        await _site.Visitor().LogInFailsAsync();
        _site.Clock.Advance(TimeSpan.FromDays(29));
        var retention = _site.Services.GetRequiredService<Retention>();
        (await RowsAsync(retention)).ShouldContain(("sessions", 0));
        (await RowsAsync(retention)).Single(count => count.Kind == "log-in-failures").Rows.ShouldBeGreaterThan(0);
        _site.Clock.Advance(TimeSpan.FromDays(2));
        (await RowsAsync(retention)).ShouldContain(("sessions", 1));
        await _site.DailyAsync(TestContext.Current.CancellationToken);
        (await RowsAsync(retention)).ShouldAllBe(count => count.Rows == 0);
    }

    [Fact]
    public async Task Row_48_Everybody_can_read_how_long_what_is_kept_and_by_which_rule()
    {
        var page = await _site.Visitor().GoAsync("/cookies");
        page.Page.QuerySelectorAll("tr").Select(row => row.TextContent).ShouldContain(row => row.Contains("Mail that has left") && row.Contains("7 days"));
        page.Main.ShouldContain("UK GDPR article 5(1)(e)");
        page.Main.ShouldContain("Nothing is kept until you press “Keep these pages on this device”");
    }

    [Fact]
    public void Row_48_A_rule_holds_on_its_days_and_a_new_one_after_it()
    {
        var rules = new RetentionRules([Rule(7, new(2026, 1, 1), new(2026, 12, 31)), Rule(14, new(2027, 1, 1), null)]);
        new[] { new DateOnly(2025, 1, 1), new(2026, 12, 31), new(2027, 1, 1) }.Select(day => rules.On(day).Single().Days).ShouldBe([7, 7, 14]);
    }

    private static RetentionRule Rule(int days, DateOnly from, DateOnly? until) => new("mail-sent", "Mail", days, from, until) { Why = "", Source = "" };

    private static OutboxMail Mail(Instant now, int? sent = null, int? givenUp = null) => new()
    {
        Id = Guid.CreateVersion7(), To = "one@anyshire.example", Subject = "A subject", Text = "A text", WrittenAt = now - Duration.FromDays(40), DueAt = now + Duration.FromDays(400),
        SentAt = sent is { } ago ? now - Duration.FromDays(ago) : null, GivenUpAt = givenUp is { } days ? now - Duration.FromDays(days) : null,
    };

    private static async Task<IReadOnlyList<(string Kind, int Rows)>> RowsAsync(Retention retention) =>
        [.. (await retention.CountAsync(TestContext.Current.CancellationToken)).Select(count => (count.Rule.Kind, count.Rows))];

    private async Task<int> MailsAsync()
    {
        await using var db = _site.Open(Actor.Job("test", null));
        return await db.Set<OutboxMail>().CountAsync();
    }
}

internal static class FailedLogIn
{
    public static async Task LogInFailsAsync(this Visitor visitor)
    {
        await visitor.GoAsync("/account/log-in");
        await visitor.SendAsync(("Email", "associate@anyshire.example"), ("Password", "not this one at all"));
        visitor.Now.Errors.ShouldNotBeEmpty();
    }
}
