using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Kernel;

/// <summary>The isolation of employers below the pages, for every table that an employer owns.</summary>
public sealed class TenancyTests : IAsyncLifetime
{
    private TestKit.Site _site = null!;
    private EmployerId _first;
    private EmployerId _second;

    public async ValueTask InitializeAsync()
    {
        _site = await TestKit.Site.WithAsync("small-team");
        _second = await SecondEmployer.AddAsync(_site);
        await using var db = _site.Open(Actor.Anonymous);
        _first = (await db.Set<Employer>().SingleAsync(employer => employer.OdsCode == "ZZ9")).Id;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_actor_without_an_employer_reads_no_employers_rows()
    {
        await using var db = _site.Open(Actor.Anonymous);
        (await db.Set<Person>().CountAsync()).ShouldBe(0);
        (await db.Set<Team>().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_filter_is_of_the_context_and_not_of_the_first_one_that_was_made()
    {
        await using var first = As(_first);
        await using var second = As(_second);
        (await first.Set<Person>().CountAsync()).ShouldBe(17);
        (await second.Set<Person>().CountAsync()).ShouldBe(3);
        (await first.Set<Person>().AnyAsync(person => person.EmployerId == _second)).ShouldBeFalse();
    }

    [Fact]
    public async Task Every_table_that_an_employer_owns_is_filtered()
    {
        await using var db = As(_first);
        var owned = db.Model.GetEntityTypes().Where(type => typeof(IEmployerOwned).IsAssignableFrom(type.ClrType)).ToList();
        owned.Count.ShouldBeGreaterThan(8);
        owned.ShouldAllBe(type => type.GetDeclaredQueryFilters().Any(filter => filter.Key == "employer"));
    }

    [Fact]
    [Trait("assures", "A row of another employer cannot be written")]
    public async Task A_row_of_another_employer_cannot_be_added()
    {
        await using var db = As(_first);
        db.Add(new Preceptor.People.Domain.Site { EmployerId = _second, Id = Id.New<SiteId>(), Name = "Smuggled" });
        (await Should.ThrowAsync<InvalidOperationException>(db.SaveChangesAsync())).Message.ShouldContain("may not write");
    }

    [Fact]
    [Trait("assures", "A row of another employer cannot be written")]
    public async Task A_row_of_another_employer_cannot_be_changed_or_deleted_even_when_it_is_attached()
    {
        var site = await AnySiteAsync(_second);
        await using var change = As(_first);
        change.Attach(site).State = EntityState.Modified;
        await Should.ThrowAsync<InvalidOperationException>(change.SaveChangesAsync());
        await using var delete = As(_first);
        delete.Remove(site);
        await Should.ThrowAsync<InvalidOperationException>(delete.SaveChangesAsync());
        (await AnySiteAsync(_second)).Name.ShouldContain(SecondEmployer.Canary);
    }

    [Fact]
    [Trait("assures", "A row of another employer cannot be written")]
    public async Task A_job_without_an_employer_cannot_write_an_employers_row()
    {
        await using var db = _site.Open(Actor.Job("forgetful job", null));
        db.Add(new Preceptor.People.Domain.Site { EmployerId = default, Id = Id.New<SiteId>(), Name = "Nobody's" });
        await Should.ThrowAsync<InvalidOperationException>(db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_key_cannot_point_into_another_employer()
    {
        var foreign = await AnySiteAsync(_second);
        await using var db = As(_first);
        db.Add(new Team { EmployerId = _first, Id = Id.New<TeamId>(), SiteId = foreign.Id, Name = "Team across" });
        await Should.ThrowAsync<DbUpdateException>(db.SaveChangesAsync());
    }

    [Fact]
    public async Task Saving_without_the_events_and_the_audit_is_not_possible()
    {
        await using var db = As(_first);
        Should.Throw<NotSupportedException>(() => db.SaveChanges());
    }

    private PlatformDb As(EmployerId employer) => _site.Open(Actor.Job("test", employer));

    private async Task<Preceptor.People.Domain.Site> AnySiteAsync(EmployerId employer)
    {
        await using var db = As(employer);
        return await db.Set<Preceptor.People.Domain.Site>().AsNoTracking().FirstAsync();
    }
}
