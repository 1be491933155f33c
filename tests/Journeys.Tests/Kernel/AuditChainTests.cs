using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Audit;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Kernel;

public sealed class AuditChainTests : IAsyncLifetime
{
    private Site _site = null!;
    private EmployerId _employer;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _employer = await SecondEmployer.AddAsync(_site);
        await using var db = Open();
        for (var line = 0; line < 20; line++)
        {
            db.Audit("test.happened", $"thing:{line}", $"detail {line}");
            await db.SaveChangesAsync();
        }
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_47_An_untouched_chain_holds_and_every_employer_has_its_own()
    {
        var reports = await VerifyAsync();
        reports.Count.ShouldBeGreaterThanOrEqualTo(3);
        reports.ShouldAllBe(report => report.Fault == null);
        reports.Single(report => report.Chain == _employer.Value).Lines.ShouldBe(20);
    }

    [Fact]
    [Trait("assures", "A line of the audit log that was changed is found")]
    public async Task Row_47_An_edited_line_is_found()
    {
        await ChangeAsync(lines => lines.Where(line => line.Number == 7).ExecuteUpdateAsync(set => set.SetProperty(line => line.Detail, "nothing happened")));
        (await FaultAsync()).ShouldBe("line 7 was changed after it was written");
    }

    [Fact]
    public async Task Row_47_An_edited_line_with_its_hash_made_anew_is_found()
    {
        await using (var db = Open())
        {
            var line = await db.Set<AuditEntry>().AsNoTracking().SingleAsync(row => row.Number == 7);
            var forged = new AuditEntry
            {
                Chain = line.Chain, Number = line.Number, At = line.At, Act = line.Act, Subject = "thing:other", ActorName = line.ActorName,
                ActorAccount = line.ActorAccount, Detail = line.Detail, Previous = line.Previous,
            }.ComputeHash();
            await db.Set<AuditEntry>().Where(row => row.Number == 7)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Subject, "thing:other").SetProperty(row => row.Hash, forged));
        }

        (await FaultAsync()).ShouldBe("line 8 does not follow from the line before it");
    }

    [Fact]
    [Trait("assures", "A line of the audit log that was changed is found")]
    public async Task Row_47_A_removed_line_is_found()
    {
        await ChangeAsync(lines => lines.Where(line => line.Number == 12).ExecuteDeleteAsync());
        (await FaultAsync()).ShouldBe("line 12 is missing or out of place");
    }

    [Fact]
    [Trait("assures", "A line of the audit log that was changed is found")]
    public async Task Row_47_A_cut_tail_is_found()
    {
        await ChangeAsync(lines => lines.Where(line => line.Number > 15).ExecuteDeleteAsync());
        (await FaultAsync()).ShouldBe("the chain ends after line 15, but 20 lines were written");
    }

    [Fact]
    [Trait("assures", "A line of the audit log that was changed is found")]
    public async Task Row_47_Lines_that_changed_places_are_found()
    {
        await ChangeAsync(lines => lines.Where(line => line.Number == 3).ExecuteUpdateAsync(set => set.SetProperty(line => line.Number, 100)));
        await ChangeAsync(lines => lines.Where(line => line.Number == 4).ExecuteUpdateAsync(set => set.SetProperty(line => line.Number, 3)));
        await ChangeAsync(lines => lines.Where(line => line.Number == 100).ExecuteUpdateAsync(set => set.SetProperty(line => line.Number, 4)));
        (await FaultAsync()).ShouldBe("line 3 does not follow from the line before it");
    }

    [Fact]
    public async Task Row_47_A_line_says_who_did_what_to_whom_and_what_was_before_and_after()
    {
        var officer = await _site.SignedInAsync("officer");
        await officer.GoAsync("/access");
        await officer.FollowAsync("Amira Okafor");
        await officer.PressAsync("Save", ("Trades", "associate"), ("Trades", "editor"));
        await using var db = _site.Open(Actor.Job("test", null));
        var accounts = await db.Set<Account>().ToDictionaryAsync(account => account.Email!, account => account.Id.Value);
        var chain = (await VerifyAsync()).Single(report => report.Chain != Guid.Empty && report.Chain != _employer.Value).Chain;
        await using var inside = _site.Open(Actor.Job("test", new EmployerId(chain)));
        var changed = await inside.Set<Membership>().SingleAsync(each => each.AccountId == new AccountId(accounts["associate@anyshire.example"]));
        var line = await inside.Set<AuditEntry>().OrderByDescending(each => each.Number).FirstAsync();
        (line.Act, line.Subject, line.Detail).ShouldBe(("people.access-changed", $"person:{changed.PersonId}", "from associate to associate editor"));
        line.ActorAccount.ShouldBe(accounts["officer@anyshire.example"]);
    }

    [Fact]
    public async Task Row_47_Lines_written_at_once_do_not_break_the_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            for (var line = 0; line < 5; line++)
            {
                await using var db = Open();
                db.Audit("test.raced", $"writer:{writer}", $"{line}");
                await db.SaveChangesAsync();
            }
        }));
        var report = (await VerifyAsync()).Single(row => row.Chain == _employer.Value);
        report.Fault.ShouldBeNull();
        report.Lines.ShouldBe(60);
    }

    [Fact]
    public async Task Row_47_A_save_that_fails_leaves_no_line()
    {
        await Should.ThrowAsync<Exception>(async () =>
        {
            await using var db = Open();
            db.Audit("test.failed", "thing:x");
            db.Add(new Preceptor.People.Domain.Site { EmployerId = _employer, Id = Id.New<Contracts.SiteId>(), Name = $"{SecondEmployer.Canary} Hospital" });
            await db.SaveChangesAsync();
        });
        (await VerifyAsync()).Single(row => row.Chain == _employer.Value).Lines.ShouldBe(20);
    }

    private PlatformDb Open() => _site.Open(Actor.Job("test", _employer));

    private Task<IReadOnlyList<ChainReport>> VerifyAsync() =>
        _site.Services.GetRequiredService<AuditVerification>().VerifyAsync(TestContext.Current.CancellationToken);

    private async Task<string?> FaultAsync() => (await VerifyAsync()).Single(report => report.Chain == _employer.Value).Fault;

    private async Task ChangeAsync(Func<IQueryable<AuditEntry>, Task<int>> change)
    {
        await using var db = Open();
        (await change(db.Set<AuditEntry>())).ShouldBeGreaterThan(0);
    }
}
