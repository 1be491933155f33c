using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Discussions;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Audit;
using Preceptor.Kernel.Data;
using Preceptor.TestKit;

namespace Preceptor.Journeys.Tests.Discussions;

/// <summary>What members do again and again: start a discussion, reply to one.</summary>
internal static class Talk
{
    public const string Moderator = "second-editor";

    /// <summary>A site where nobody's first messages wait, for tests of something else.</summary>
    public static Task<Site> SiteAsync(int held = 0) =>
        Site.WithAsync("small-team", services => services.AddSingleton(new DiscussionsOptions { FirstMessagesHeld = held, MessagesInTenMinutes = 1000 }));

    public static Task<Visitor> AdministratorAsync(this Site site) => site.SignedInAsync("admin", "preceptor.example");

    /// <summary>Starts a discussion and ends on its page.</summary>
    public static async Task<string> StartAsync(this Visitor member, string title, string text = "What do you do?", params (string Name, string Value)[] other)
    {
        await member.GoAsync("/talking-points/start");
        (string Name, string Value)[] passing = [("Title", title), ("Topic", "supervision"), ("Audience", "Everyone"), ("Text", text)];
        await member.SendAsync([.. passing.Where(field => other.All(each => each.Name != field.Name)), .. other]);
        return member.Now.Path.Split('?')[0];
    }

    /// <summary>Replies to a discussion, or to the message with a number.</summary>
    public static async Task<Seen> ReplyAsync(this Visitor member, string discussion, string text, int? to = null)
    {
        await member.GoAsync($"{discussion}/reply{(to is null ? "" : $"?to={to}")}");
        return await member.SendAsync(("Text", text));
    }

    /// <summary>The acts in the platform's audit log that begin with the room's name.</summary>
    public static async Task<IReadOnlyList<string>> AuditedAsync(this Site site)
    {
        await using var db = site.OpenAll();
        return await db.Set<AuditEntry>().Where(line => line.Act.StartsWith("discussions.")).OrderBy(line => line.Number).Select(line => line.Act).ToListAsync();
    }

    public static PlatformDb OpenAll(this Site site) => site.Open(Actor.Job("test", null));
}
