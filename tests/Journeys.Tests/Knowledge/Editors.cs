using Preceptor.TestKit;

namespace Preceptor.Journeys.Tests.Knowledge;

/// <summary>What editors do again and again: begin a page, write it, hand it over, approve it.</summary>
internal static class Editors
{
    public const string First = "editor";
    public const string Second = "second-editor";

    /// <summary>Begins a page of news or guidance and fills it so that the gate lets it through; ends on its check page.</summary>
    public static async Task<Seen> WriteAsync(this Visitor editor, string title, string body = "Plain text.", string type = "guidance")
    {
        await editor.GoAsync("/learn/desk/add");
        await editor.SendAsync(("Type", type), ("Title", title));
        return await editor.FillAsync(("Fields[body]", body));
    }

    /// <summary>Fills the form of a draft, with what a test is about taking the place of what would pass.</summary>
    public static Task<Seen> FillAsync(this Visitor editor, params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] passing =
        [
            ("Summary", "What it is about."), ("Topics", "rostering"), ("ReviewOn", "7/12/2027"), ("Sources", "A source | https://source.example | 2026"), ("Change", "First text"),
        ];
        return editor.SendAsync([.. passing.Where(field => fields.All(each => each.Name != field.Name)), .. fields]);
    }

    /// <summary>Hands over what is on the check page, and lets another editor approve it.</summary>
    public static async Task<Seen> PublishAsync(this Visitor editor, Visitor approver)
    {
        var check = editor.Now.Path;
        await editor.PressAsync("Send for approval");
        await approver.GoAsync(check);
        await approver.FollowAsync("Approve");
        return await approver.PressAsync("Approve");
    }
}
