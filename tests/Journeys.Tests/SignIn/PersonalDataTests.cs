using System.Data.Common;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Preceptor.Journeys.Tests.Discussions;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.People.SignIn;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.SignIn;

/// <summary>A copy of all that is kept of an account, and its end.</summary>
public sealed class PersonalDataTests : IAsyncLifetime
{
    private const string Page = "/learn/pages/supervise-every-minute";
    private const string Email = "associate@anyshire.example";
    private const string Name = "Amira Okafor";

    private Site _site = null!;
    private Visitor _member = null!;
    private string _discussion = "";

    public async ValueTask InitializeAsync()
    {
        _site = await Talk.SiteAsync();
        _member = await _site.SignedInAsync("associate");
        await UseTheHubAsync();
        await AddWaysToLogInAsync();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "A member can take a copy of all that is kept of their account")]
    public async Task Row_48_The_copy_holds_what_the_member_put_in()
    {
        (await _member.GoAsync("/account/data")).Main.ShouldContain("Messages in Talking Points");
        using var zip = new ZipArchive(await _member.Http.GetStreamAsync("/account/data/file"));
        using var data = JsonDocument.Parse(zip.GetEntry("data.json")!.Open());
        var lists = data.RootElement.GetProperty("lists");
        lists.GetProperty("Account")[0].GetProperty("Email address").GetString().ShouldBe(Email);
        lists.GetProperty("As whom you log in")[0].GetProperty("Name").GetString().ShouldBe(Name);
        lists.GetProperty("Bookmarks")[0].GetProperty("Notes").GetString().ShouldBe("Mine <alone>");
        lists.GetProperty("Ratings")[0].GetProperty("Stars").GetString().ShouldBe("4");
        lists.GetProperty("Comments on pages")[0].GetProperty("Comment").GetString().ShouldBe("We name a deputy as well.");
        lists.GetProperty("Messages in Talking Points").GetArrayLength().ShouldBe(2);
        lists.GetProperty("Passkeys")[0].GetProperty("Name").GetString().ShouldBe("pocket telephone");
        lists.GetProperty("Other sites that log you in")[0].GetProperty("Who you are there").GetString().ShouldBe("staff-4711");
        lists.TryGetProperty("Votes", out _).ShouldBeFalse();
        using var html = new StreamReader(zip.GetEntry("data.html")!.Open());
        (await html.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldContain("<td>Mine &lt;alone&gt;</td>");
    }

    [Fact]
    [Trait("assures", "When a member closes their account nothing of it is left, and discussions keep their shape")]
    public async Task Row_48_A_closed_account_leaves_its_words_without_its_name()
    {
        var account = await AccountAsync();
        await CloseAsync("stay");
        _member.Now.Main.ShouldContain("Your account is closed.");
        var reader = _site.Visitor();
        (await reader.GoAsync(_discussion)).Main.ShouldContain("Who covers the list?");
        reader.Now.Main.ShouldContain("Former member");
        (await reader.GoAsync(Page)).Main.ShouldContain("Former member");
        reader.Now.Main.ShouldContain("We name a deputy as well.");
        (await HoldersAsync(Email)).ShouldBe(["kernel_outbox_mail"]);
        (await HoldersAsync(account.ToString())).ShouldBe(["kernel_audit", "knowledge_comments", "people_accounts"]);
        (await HoldersAsync("pocket telephone")).ShouldBeEmpty();
        (await HoldersAsync("staff-4711")).ShouldBeEmpty();
        (await HoldersAsync(Name)).ShouldNotContain(table => table.StartsWith("knowledge_") || table.StartsWith("discussions_"));
        (await _member.GoAsync("/account")).Heading.ShouldBe("Log in");
        (await _member.SendAsync(("Email", Email), ("Password", Visitor.Password))).Errors.ShouldBe(["Enter the email address and password of your account. One of them is not right"]);
    }

    [Fact]
    public async Task Row_48_Texts_go_too_when_asked_and_the_replies_stay_where_they_were()
    {
        await CloseAsync("go");
        var reader = _site.Visitor();
        (await reader.GoAsync(_discussion)).Main.ShouldNotContain("Who covers the list?");
        reader.Now.Main.ShouldContain("The author of this took it out when they closed their account.");
        reader.Now.Main.ShouldContain("The consultant on call.");
        (await reader.GoAsync(Page)).Main.ShouldNotContain("We name a deputy as well.");
        (await reader.GoAsync("/learn/search?q=covers+the+list")).Main.ShouldNotContain("Who covers");
        (await HoldersAsync("Who covers the list?")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slip_closes_nothing()
    {
        await _member.GoAsync("/account/close");
        (await _member.PressAsync("Close my account")).Errors.ShouldBe(["Select what happens to your comments and messages", "Enter your password"]);
        (await _member.PressAsync("Close my account", ("Texts", "go"), ("Password", "not this one"))).Errors.ShouldBe(["This is not your password"]);
        (await _member.GoAsync("/account")).Heading.ShouldBe("Your account");
    }

    [Fact]
    public async Task The_last_who_decides_who_can_sign_in_cannot_leave()
    {
        var officer = await _site.SignedInAsync("officer");
        await officer.GoAsync("/account/close");
        (await officer.PressAsync("Close my account", ("Texts", "stay"), ("Password", Visitor.Password))).Errors.Single()
            .ShouldBe("You are the last person at Anyshire Hospitals NHS Trust (made up) who decides who can sign in. Give that to somebody else there first");
        (await officer.GoAsync("/people")).Heading.ShouldBe("People");
    }

    private async Task UseTheHubAsync()
    {
        await _member.GoAsync(Page);
        await _member.FollowAsync("Rate this page");
        await _member.SendAsync(("Stars", "4"));
        await _member.GoAsync($"{Page}/comment");
        await _member.SendAsync(("Text", "We name a deputy as well."));
        await _member.GoAsync(Page);
        await _member.FollowAsync("Bookmark this page");
        await _member.SendAsync(("Notes", "Mine <alone>"), ("Tags", ""));
        _discussion = await _member.StartAsync("Lists", "Who covers the list?");
        var other = await _site.SignedInAsync("officer");
        await other.ReplyAsync(_discussion, "The consultant on call.");
        await _member.ReplyAsync(_discussion, "Thank you.");
    }

    private async Task AddWaysToLogInAsync()
    {
        var account = await AccountAsync();
        await using var db = _site.Open(Actor.Anonymous);
        db.AddRange(
            new Passkey
            {
                Id = Id.New<PasskeyId>(), AccountId = account, CredentialId = [1], PublicKey = [2], Name = "pocket telephone", Transports = ["internal"], MayBeBackedUp = false, AddedAt = db.Now,
            },
            new IdentityUserLogin<AccountId> { LoginProvider = "https://elsewhere.example", ProviderKey = "staff-4711", ProviderDisplayName = "Elsewhere", UserId = account });
        await db.SaveChangesAsync();
    }

    private async Task CloseAsync(string texts)
    {
        await _member.GoAsync("/account/close");
        await _member.PressAsync("Close my account", ("Texts", texts), ("Password", Visitor.Password));
    }

    private async Task<AccountId> AccountAsync()
    {
        await using var db = _site.Open(Actor.Anonymous);
        return (await db.Set<Account>().SingleAsync(account => account.Email == Email)).Id;
    }

    /// <summary>The tables in any of whose rows the words stand.</summary>
    private async Task<IReadOnlyList<string>> HoldersAsync(string words)
    {
        await using var db = _site.Open(Actor.Anonymous);
        await db.Database.OpenConnectionAsync();
        var found = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select * from \"{table}\"";
            if (await HoldAsync(command, words))
            {
                found.Add(table);
            }
        }

        return found;
    }

    private static async Task<bool> HoldAsync(DbCommand command, string words)
    {
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            for (var column = 0; column < rows.FieldCount; column++)
            {
                var text = rows.GetValue(column) is string[] list ? string.Join('\n', list) : $"{rows.GetValue(column)}";
                if (text.Contains(words, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
