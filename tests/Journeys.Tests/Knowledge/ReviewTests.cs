using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Mail;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Knowledge;

/// <summary>Pages whose review is near.</summary>
public sealed class ReviewTests : IAsyncLifetime
{
    private readonly Dictionary<Guid, OutboxMail> _mail = [];

    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("small-team");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_6_The_author_is_told_30_and_7_days_before_once_each()
    {
        var (author, approver) = (await _site.SignedInAsync(Editors.First), await _site.SignedInAsync(Editors.Second));
        await author.WriteAsync("Night cover in theatres");
        await author.PublishAsync(approver);
        (await MailAsync()).ShouldBeEmpty();
        await UntilAsync(new(2027, 11, 7));
        var first = (await MailAsync()).ShouldHaveSingleItem();
        first.To.ShouldBe("editor@anyshire.example");
        first.Subject.ShouldBe("Review ‘Night cover in theatres’ by 7 December 2027");
        first.Text.ShouldContain("/learn/desk/");
        await UntilAsync(new(2027, 11, 29));
        (await MailAsync()).Count.ShouldBe(1);
        await UntilAsync(new(2027, 11, 30));
        (await MailAsync()).Count.ShouldBe(2);
        await UntilAsync(new(2027, 12, 30));
        (await MailAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_page_that_is_withdrawn_reminds_nobody()
    {
        var (author, approver) = (await _site.SignedInAsync(Editors.First), await _site.SignedInAsync(Editors.Second));
        await author.WriteAsync("Night cover in theatres");
        var record = (await author.PublishAsync(approver)).Path;
        await approver.GoAsync($"{record}/withdraw");
        await approver.SendAsync(("Why", "Out of date."), ("Replacement", ""));
        await UntilAsync(new(2027, 12, 1));
        (await MailAsync()).ShouldBeEmpty();
    }

    private async Task UntilAsync(DateOnly day)
    {
        _site.Clock.Advance(day.ToDateTime(new(9, 0), DateTimeKind.Utc) - _site.Clock.GetUtcNow().UtcDateTime);
        await _site.DailyAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>All that was written until now. What has left is forgotten after a week.</summary>
    private async Task<IReadOnlyCollection<OutboxMail>> MailAsync()
    {
        await using var db = _site.Open(Actor.Anonymous);
        foreach (var mail in await db.Set<OutboxMail>().AsNoTracking().Where(mail => mail.Subject.StartsWith("Review ")).ToListAsync())
        {
            _mail[mail.Id] = mail;
        }

        return _mail.Values;
    }
}
