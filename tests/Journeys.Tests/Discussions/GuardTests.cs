using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Domain;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Discussions;

/// <summary>Patients' details are kept out: warned of before anything is stored, the text kept in the form alone.</summary>
public sealed class GuardTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _member = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Talk.SiteAsync();
        _member = await _site.SignedInAsync("associate");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("NHS number", "Please ask about 943 476 5919 on ward 3")]
    [InlineData("date of birth", "She was born 14/07/1951, can she go home?")]
    [InlineData("email address", "Write to jo.bloggs@example.org about it")]
    [InlineData("postal address", "He lives at 12 Mill Lane, LS1 4AP")]
    [Trait("assures", "A patient's details are never stored")]
    public async Task Row_32_It_warns_keeps_the_text_in_the_form_and_stores_nothing(string kind, string text)
    {
        var path = await _member.StartAsync("Guarded");
        foreach (var act in new[] { "", "preview", "save" })
        {
            await _member.GoAsync($"{path}/reply");
            await _member.SendAsync(("Text", text), ("Act", act));
            _member.Now.Errors.Single().ShouldContain(kind, Shouldly.Case.Insensitive, act);
            _member.Now.Page.QuerySelector("textarea[name=Text]")!.TextContent.Trim().ShouldBe(text);
            _member.Now.Has(".preceptor-preview").ShouldBeFalse();
        }

        await _member.GoAsync(path);
        await _member.FollowAsync("Change");
        (await _member.SendAsync(("Text", text))).Errors.Single().ShouldContain(kind);
        await _member.GoAsync("/talking-points/start");
        (await _member.SendAsync(("Title", text), ("Topic", "supervision"), ("Audience", "Everyone"), ("Text", "Text"))).Errors.Single().ShouldContain(kind);
        await using var db = _site.OpenAll();
        (await db.Set<Message>().Where(message => message.AuthorId != null).Select(message => message.Text).ToListAsync()).ShouldBe(["What do you do?"]);
        (await db.Set<KeptDraft>().AnyAsync()).ShouldBeFalse();
        (await db.Set<MessageVersion>().AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Row_32_A_warning_that_is_wrong_can_be_ticked_away_but_an_NHS_number_cannot()
    {
        var path = await _member.StartAsync("Ticked");
        await _member.ReplyAsync(path, "Ask enquiries@register.example");
        await _member.SendAsync(("Checked", "yes"));
        _member.Now.Main.ShouldContain("Ask enquiries@register.example");
        await _member.ReplyAsync(path, "Ask about 943 476 5919");
        _member.Now.Has("input[name=Checked]").ShouldBeFalse();
        (await _member.SendAsync(("Text", "Ask about 943 476 5919"))).Errors.Single().ShouldContain("NHS number");
    }

    [Fact]
    public async Task Row_32_Reports_hold_no_NHS_number_either()
    {
        var path = await _member.StartAsync("Reported");
        var stranger = _site.Visitor();
        await stranger.GoAsync(path);
        await stranger.FollowAsync("Report");
        (await stranger.SendAsync(("Reason", "patient"), ("Details", "It says 943 476 5919"))).Errors.Single().ShouldContain("NHS number");
        await using var db = _site.OpenAll();
        (await db.Set<Report>().AnyAsync()).ShouldBeFalse();
    }
}
