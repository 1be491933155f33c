using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Rules;
using Preceptor.People.SignIn;

namespace Preceptor.TestKit;

/// <summary>Another employer beside the world's, with one of everything and an account that has every trade.</summary>
public static class SecondEmployer
{
    public const string Officer = "officer@otherplace.example";

    /// <summary>Text that is in every record of this employer, so that a leak is found by looking for it.</summary>
    public const string Canary = "Zzyzx";

    public static async Task<EmployerId> AddAsync(Site site)
    {
        var id = Id.New<EmployerId>();
        await using var db = site.Open(Actor.Job("test", id));
        db.Add(new Employer { Id = id, Name = $"{Canary} Trust", OdsCode = "ZZ8", AddedAt = db.Now });
        await db.SaveChangesAsync();
        var place = new Preceptor.People.Domain.Site { EmployerId = id, Id = Id.New<SiteId>(), Name = $"{Canary} Hospital" };
        var team = new Team { EmployerId = id, Id = Id.New<TeamId>(), SiteId = place.Id, Name = $"{Canary} team" };
        var person = new Person
        {
            EmployerId = id, Id = Id.New<PersonId>(), StaffNumber = "Z1", GivenName = Canary, FamilyName = Canary, Role = "administrator",
            WeeklyMinutes = Person.WholeTimeMinutes, StartsOn = new(2020, 1, 1), Email = Officer,
        };
        db.AddRange(place, team, person, new TeamMember { EmployerId = id, TeamId = team.Id, PersonId = person.Id });
        db.Add(new Post
        {
            EmployerId = id, Id = Id.New<PostId>(), Number = "ZP1", Title = $"{Canary} post", Role = "administrator", TeamId = team.Id, FundedWte = 1, HolderId = person.Id,
        });
        var account = Account(site, Officer);
        db.Add(account);
        db.Add(new Membership { EmployerId = id, Id = Id.New<MembershipId>(), AccountId = account.Id, PersonId = person.Id, Trades = [.. Trades.AtAnEmployer.Keys], GivenAt = db.Now });
        await db.SaveChangesAsync();
        return id;
    }

    /// <summary>One id of each kind of an employer's records, by the name that routes give it. An import is added where there is none.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> IdsAsync(Site site, string odsCode)
    {
        await using var platform = site.Open(Actor.Anonymous);
        var employer = await platform.Set<Employer>().SingleAsync(row => row.OdsCode == odsCode);
        await using var db = site.Open(Actor.Job("test", employer.Id));
        var membership = await db.Set<Membership>().FirstAsync();
        var import = new Import
        {
            EmployerId = employer.Id, Id = Id.New<ImportId>(), AccountId = membership.AccountId, Kind = ImportKind.Staff, FileName = $"{Canary}.csv",
            UploadedAt = db.Now, Content = ImportContent.Write([new ImportLine(2, new Dictionary<string, string>(StringComparer.Ordinal) { ["Staff number"] = "X1" })]),
        };
        var upload = new RegistrationUpload { EmployerId = employer.Id, Id = Id.New<UploadId>(), AccountId = membership.AccountId, FileName = $"{Canary}.csv", UploadedAt = db.Now, Content = "[]" };
        db.AddRange(import, upload);
        await db.SaveChangesAsync();
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["person"] = membership.PersonId.ToString(),
            ["team"] = (await db.Set<Team>().FirstAsync()).Id.ToString(),
            ["post"] = (await db.Set<Post>().FirstAsync()).Id.ToString(),
            ["import"] = import.Id.ToString(),
            ["upload"] = upload.Id.ToString(),
        };
    }

    private static Account Account(Site site, string email)
    {
        using var scope = site.Services.CreateScope();
        return Preceptor.People.SignIn.Account.New(
            email, Visitor.Password, scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>(), site.Services.GetRequiredService<ILookupNormalizer>());
    }
}
