using Microsoft.AspNetCore.Identity;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Worlds;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Rules;
using Preceptor.People.SignIn;

namespace Preceptor.People.Worlds;

/// <summary>
/// Reads employers.csv, staff.csv, establishment.csv and accounts.csv of a world. Staff and posts go through the same judge as an import.
/// </summary>
internal sealed class PeopleWorld(IDatabases databases, PutIn putIn, IPasswordHasher<Account> hasher, ILookupNormalizer normaliser) : IWorldReader
{
    /// <summary>Of every demo account; worlds are synthetic and hold nothing to protect.</summary>
    public const string Password = "a-demo-of-preceptor";

    public int Order => 10;

    public async Task ReadAsync(World world, CancellationToken cancel)
    {
        var employers = await AddEmployersAsync(world, cancel);
        foreach (var (code, id) in employers)
        {
            await PutInAsync(world, ImportKind.Staff, "staff.csv", code, id, cancel);
            await PutInAsync(world, ImportKind.Establishment, "establishment.csv", code, id, cancel);
        }

        await AddAccountsAsync(world, employers, cancel);
    }

    public async Task<IReadOnlyList<string>> TellAsync(World world, CancellationToken cancel)
    {
        var accounts = (await world.TableAsync("accounts.csv", cancel))?.Lines ?? [];
        return accounts.Count == 0
            ? []
            : [$"You can log in with the password {Password} as:", .. accounts.Select(line => $"  {line.Cells[2],-34} {NamesOf(line.Cells[3])}")];
    }

    private async Task<IReadOnlyDictionary<string, EmployerId>> AddEmployersAsync(World world, CancellationToken cancel)
    {
        var employers = new Dictionary<string, EmployerId>(StringComparer.Ordinal);
        foreach (var line in (await world.TableAsync("employers.csv", cancel))?.Lines ?? [])
        {
            var id = Id.New<EmployerId>();
            await using var db = databases.Open(Actor.Job("world load", id));
            db.Add(new Employer { Id = id, OdsCode = line.Cells[0], Name = line.Cells[1], AddedAt = db.Now });
            db.Audit("people.employer-added", $"employer:{id}", $"world {world.Name}");
            await db.SaveChangesAsync(cancel);
            employers[line.Cells[0]] = world.Employers[line.Cells[0]] = id;
        }

        return employers;
    }

    private async Task PutInAsync(World world, ImportKind kind, string file, string code, EmployerId employer, CancellationToken cancel)
    {
        if (await world.TableAsync(file, cancel) is not { } sheet)
        {
            return;
        }

        var wanted = ImportColumns.Of(kind);
        var columns = SheetColumns.Match(sheet, wanted, out _);
        var lines = sheet.Lines.Where(line => line.Cells[0] == code).Select(line => Moved(world, ImportLine.Of(line, columns, wanted))).ToList();
        await using var db = databases.Open(Actor.Job("world load", employer));
        if (await putIn.PutAsync(db, kind, lines, cancel) is { } refusal)
        {
            throw new WorldFault($"{world.Name}/{file}: {refusal.Sentence}.");
        }

        await db.SaveChangesAsync(cancel);
    }

    private static ImportLine Moved(World world, ImportLine line)
    {
        foreach (var column in new[] { ImportColumns.StartsOn, ImportColumns.EndsOn })
        {
            if (line.Cells.TryGetValue(column, out var text))
            {
                line.Cells[column] = world.Date(text)?.ToString("yyyy-MM-dd") ?? "";
            }
        }

        return line;
    }

    private async Task AddAccountsAsync(World world, IReadOnlyDictionary<string, EmployerId> employers, CancellationToken cancel)
    {
        foreach (var line in (await world.TableAsync("accounts.csv", cancel))?.Lines ?? [])
        {
            var (code, number, email, trades) = (line.Cells[0], line.Cells[1], line.Cells[2], line.Cells[3].Split(' '));
            var employer = code.Length == 0 ? (EmployerId?)null : employers[code];
            await using var db = databases.Open(Actor.Job("world load", employer));
            var account = NewAccount(email, trades.Contains(Trades.PlatformAdministrator));
            db.Add(account);
            if (employer is { } id)
            {
                var person = db.Set<Person>().Single(row => row.StaffNumber == number);
                db.Add(new Membership { EmployerId = id, Id = Id.New<MembershipId>(), AccountId = account.Id, PersonId = person.Id, Trades = [.. trades], GivenAt = db.Now });
            }

            db.Audit("people.account-added", $"account:{account.Id}", $"world {world.Name}");
            await db.SaveChangesAsync(cancel);
        }
    }

    private static string NamesOf(string trades) => string.Join(", ", trades.Split(' ').Select(Trades.NameOf));

    private Account NewAccount(string email, bool administrator)
    {
        var account = Account.New(email, Password, hasher, normaliser);
        (account.IsPlatformAdministrator, account.Name) = (administrator, administrator ? "Platform administrator" : null);
        return account;
    }
}
