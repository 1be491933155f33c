using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.People;

public sealed class PersonJourneyTests : IAsyncLifetime
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
    public async Task A_doctor_is_added_question_by_question()
    {
        await StartAsync("D900");
        _officer.Now.Heading.ShouldBe("What does this person do?");
        (await _officer.SendAsync()).Errors.ShouldBe(["Select a role"]);
        await _officer.SendAsync(("Role", "doctor"));
        _officer.Now.Heading.ShouldBe("Which grade is this doctor?");
        (await _officer.SendAsync(("Grade", "resident-doctor"), ("PractisesAutonomously", "yes"))).Errors.Single().ShouldStartWith("A resident doctor does not practise autonomously");
        (await _officer.SendAsync(("Grade", "specialty-doctor"), ("PractisesAutonomously", ""))).Errors.Single().ShouldStartWith("Say yes or no");
        await _officer.SendAsync(("Grade", "specialty-doctor"), ("PractisesAutonomously", "yes"));
        _officer.Now.Heading.ShouldBe("Which teams does this person work in?");
        await _officer.SendAsync(("Teams", _officer.Now.Page.QuerySelector("input[name=Teams]")!.GetAttribute("value")!));
        await ContractAsync();
        await _officer.SendAsync(("Email", "not one"), ("Phone", "ring me"));
        _officer.Now.Errors.Count.ShouldBe(2);
        await _officer.SendAsync(("Email", "rosa.vance@anyshire.example"), ("Phone", "020 7946 0999"));
        _officer.Now.Heading.ShouldBe("Check your answers");
        await _officer.PressAsync("Add this person");
        _officer.Now.Main.ShouldContain("Rosa Vance is added.");
        _officer.Now.Main.ShouldContain("Yes, and may supervise");
        _officer.Now.Main.ShouldContain("General surgery");
    }

    [Fact]
    public async Task An_answer_is_changed_from_the_check_page_and_comes_back_to_it()
    {
        await StartAsync("A900");
        await _officer.SendAsync(("Role", "physician-associate"));
        await _officer.SendAsync();
        await ContractAsync();
        await _officer.SendAsync();
        _officer.Now.Heading.ShouldBe("Check your answers");
        _officer.Now.Main.ShouldContain("Not provided");
        await _officer.FollowAsync("Change contracted hours");
        await _officer.SendAsync(("Hours", "22:30"));
        _officer.Now.Heading.ShouldBe("Check your answers");
        _officer.Now.Main.ShouldContain("22 hours 30 minutes a week");
    }

    [Fact]
    public async Task A_date_that_is_none_says_what_is_wrong_and_stays()
    {
        await StartAsync("A901");
        await _officer.SendAsync(("Role", "physician-associate"));
        await _officer.SendAsync();
        await _officer.SendAsync(("Hours", "900"), ("StartsOn.Day", "31"), ("StartsOn.Month", "2"), ("StartsOn.Year", "2026"));
        _officer.Now.Errors.ShouldContain("‘900’ is not a number of hours from 0 to 60, like 37.5 or 37:30");
        _officer.Now.Errors.ShouldContain("Start date must be a real date");
        _officer.Now.Page.QuerySelector("input[name='StartsOn.Day']")!.GetAttribute("value").ShouldBe("31");
    }

    [Fact]
    public async Task A_staff_number_that_is_taken_names_its_holder()
    {
        await _officer.GoAsync("/people/add");
        (await _officer.SendAsync(("StaffNumber", "a001"), ("GivenName", ""), ("FamilyName", "Vance"))).Errors
            .ShouldBe(["Enter a first name", "A001 is Amira Okafor's staff number"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_person_is_changed_and_a_later_page_cannot_be_skipped_to()
    {
        await _officer.GoAsync("/people?q=okafor");
        await _officer.FollowAsync("Okafor");
        await _officer.PressAsync("Change these details");
        _officer.Now.Heading.ShouldBe("Check your answers");
        await _officer.FollowAsync("Change name");
        await _officer.SendAsync(("FamilyName", "Okafor-Lane"));
        await _officer.PressAsync("Save the changes");
        _officer.Now.Heading.ShouldContain("Amira Okafor-Lane");

        await StartAsync("A902");
        var draft = _officer.Now.Path.Replace("/role", "", StringComparison.Ordinal);
        (await _officer.GoAsync($"{draft}/check")).Heading.ShouldBe("What does this person do?");
    }

    [Fact]
    public async Task Another_officers_draft_is_not_found()
    {
        await StartAsync("A903");
        await SecondEmployer.AddAsync(_site);
        var other = _site.Visitor();
        await other.LogInAsync(SecondEmployer.Officer);
        (await other.GoAsync(_officer.Now.Path)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private async Task StartAsync(string number)
    {
        await _officer.GoAsync("/people/add");
        await _officer.SendAsync(("GivenName", "Rosa"), ("FamilyName", "Vance"), ("StaffNumber", number));
    }

    private Task<Seen> ContractAsync() =>
        _officer.SendAsync(("Hours", "37.5"), ("StartsOn.Day", "30"), ("StartsOn.Month", "11"), ("StartsOn.Year", "2026"));
}
