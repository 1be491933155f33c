using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Credentials;

public sealed class RecordCheckTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _officer = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _officer = await _site.SignedInAsync("officer");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_registration_is_recorded_question_by_question_and_ends_what_was_missing()
    {
        await StartAsync("bellamy", "registration");
        _officer.Now.Heading.ShouldBe("Sunita Bellamy What does the register say?");
        await _officer.SendAsync(("Number", ""), ("From.Day", "31"), ("From.Month", "11"), ("From.Year", "2026"), ("CheckedOn.Day", "8"), ("CheckedOn.Month", "12"), ("CheckedOn.Year", "2026"));
        _officer.Now.Errors.ShouldBe(
        [
            "Select the register", "Enter the registration number", "Select the status", "Registered from must be a real date",
            "8 December 2026 is in the future. Enter the day on which you looked at the register",
        ]);
        _officer.Now.Page.QuerySelector("input[name='From.Day']")!.GetAttribute("value").ShouldBe("31");
        await _officer.SendAsync(
            ("What", "GMC"), ("Number", "a1000007"), ("Status", "conditions"), ("From.Day", "1"), ("CheckedOn.Day", "7"), ("From.Month", "12"));
        _officer.Now.Heading.ShouldBe("Sunita Bellamy What are the conditions?");
        (await _officer.SendAsync(("Text", ""))).Errors.ShouldBe(["Enter the conditions as the register shows them"]);
        await _officer.SendAsync(("Text", "Must not work at night"), ("Excludes", "Night, on call"));
        _officer.Now.Heading.ShouldBe("Sunita Bellamy Check your answers");
        await _officer.PressAsync("Put on record");
        _officer.Now.Main.ShouldContain("Registration of Sunita Bellamy is on record.");
        _officer.Now.Heading.ShouldBe("Sunita Bellamy, physician assistant Cleared to practise with conditions");
        _officer.Now.Main.ShouldContain("GMC A1000007, conditions from 1 December 2026. Conditions: Must not work at night. Not for duties with: night, on-call");
        _officer.Now.Main.ShouldContain("Register looked up on 7 December 2026 at 9am. Recorded by form on 7 December 2026");
    }

    [Theory]
    [InlineData("identity", "When was identity checked?", "")]
    [InlineData("right-to-work", "What did the right to work check show?", "")]
    [InlineData("references", "When were references taken?", "")]
    [InlineData("dbs", "What is the DBS check?", "enhanced")]
    [InlineData("work-health", "When was work health cleared?", "")]
    [InlineData("qualification", "What is the qualification?", "MSc")]
    [InlineData("exam", "Which exam was passed?", "PARA")]
    [InlineData("employment", "Where did this person work before?", "community")]
    [InlineData("setting", "Where is this person's post?", "primary-care")]
    [InlineData("prescribing", "Which prescribing annotation does this person have?", "V300")]
    public async Task Every_kind_has_its_own_question(string kind, string question, string what)
    {
        await StartAsync("ferreira", kind);
        _officer.Now.Heading.ShouldBe($"Callum Ferreira {question}");
        (await _officer.SendAsync()).Errors.ShouldNotBeEmpty();
        var answers = new List<(string, string)>();
        Fill(answers, "What", what);
        Fill(answers, "Provider", "University of Bradford");
        FillDate(answers, "From", "2");
        FillDate(answers, "Until", "3");
        await _officer.SendAsync([.. answers]);
        _officer.Now.Heading.ShouldBe("Callum Ferreira Check your answers");
        await _officer.PressAsync("Put on record");
        _officer.Now.Main.ShouldContain("of Callum Ferreira is on record.");
        _officer.Now.Main.ShouldContain("Recorded by form on 7 December 2026");
    }

    [Fact]
    public async Task A_later_record_replaces_an_earlier_one_and_a_mistake_is_withdrawn()
    {
        await OpenAsync("hartley");
        _officer.Now.Heading.ShouldEndWith("Cleared to practise until 16 December 2026");
        await StartAsync("hartley", "right-to-work");
        await _officer.SendAsync(("From.Day", "7"), ("From.Month", "12"), ("From.Year", "2026"), ("Until.Day", "30"), ("Until.Month", "6"), ("Until.Year", "2027"));
        await _officer.PressAsync("Put on record");
        _officer.Now.Heading.ShouldEndWith("Cleared to practise until 30 June 2027");
        _officer.Now.Main.ShouldContain("Replaced or withdrawn (1)");
        await _officer.PressAsync("Withdraw Right to work");
        _officer.Now.Main.ShouldContain("The record is withdrawn and no longer counts.");
        _officer.Now.Heading.ShouldEndWith("Cleared to practise until 16 December 2026");
        _officer.Now.Main.ShouldContain("withdrawn on 7 December 2026");
    }

    [Fact]
    public async Task An_answer_is_changed_from_the_check_page()
    {
        await StartAsync("ferreira", "exam");
        await _officer.SendAsync(("What", "PARA"), ("From.Day", "1"), ("From.Month", "12"), ("From.Year", "2026"));
        await _officer.FollowAsync("Change passed on");
        _officer.Now.Page.QuerySelector("input[name='From.Month']")!.GetAttribute("value").ShouldBe("12");
        await _officer.SendAsync(("From.Month", "11"));
        _officer.Now.Main.ShouldContain("1 November 2026");
    }

    [Fact]
    public async Task Who_may_only_look_cannot_record()
    {
        await OpenAsync("ferreira");
        var path = _officer.Now.Path;
        var coordinator = await _site.SignedInAsync("coordinator");
        (await coordinator.GoAsync(path)).Main.ShouldNotContain("Record a check");
        (await coordinator.GoAsync($"{path}/record")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    private async Task OpenAsync(string name)
    {
        await _officer.GoAsync($"/people?q={name}");
        await _officer.GoAsync(_officer.Now.Page.QuerySelector("tbody a")!.GetAttribute("href")!);
        await _officer.FollowAsync("See the credentials");
    }

    private async Task StartAsync(string name, string kind)
    {
        await OpenAsync(name);
        await _officer.FollowAsync("Record a check");
        (await _officer.SendAsync()).Errors.ShouldBe(["Select what you want to record"]);
        await _officer.SendAsync(("Kind", kind));
    }

    private void Fill(List<(string, string)> answers, string field, string value)
    {
        if (_officer.Now.Has($"[name='{field}']"))
        {
            answers.Add((field, value));
        }
    }

    private void FillDate(List<(string, string)> answers, string field, string day)
    {
        Fill(answers, $"{field}.Day", day);
        Fill(answers, $"{field}.Month", "12");
        Fill(answers, $"{field}.Year", "2026");
    }
}
