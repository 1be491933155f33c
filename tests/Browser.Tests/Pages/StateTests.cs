using Microsoft.Playwright;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Pages;

/// <summary>Pages in the states that only a way through the site brings about.</summary>
public sealed class StateTests(Chromium chromium) : IAsyncLifetime
{
    private const string Header = "Staff number,First name,Last name,Role,Grade,Hours a week,Start date,Site,Teams";
    private const string Officer = "officer@anyshire.example";

    private readonly Inspection _inspection = new();
    private Served _served = null!;

    public async ValueTask InitializeAsync() => _served = await Served.WithAsync(chromium, "small-team");

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Adding_a_doctor_holds_at_every_question()
    {
        await using var window = await _served.OpenAsync(Officer);
        var page = window.Page;
        await page.StartAddingAsync("Ada", "Byron", "X100");
        await page.GetByLabel("Doctor").CheckAsync();
        await page.SubmitAsync("Continue", "Which grade is this doctor?");
        await _inspection.LookAsync(window, "add a doctor: grade");
        await page.SendEmptyAsync();
        await _inspection.LookAsync(window, "add a doctor: no grade", wrong: true);
        await page.GetByLabel("Consultant", new() { Exact = true }).CheckAsync();
        await page.SubmitAsync("Continue", "Which teams does this person work in?");
        await page.GetByLabel("Theatres").CheckAsync();
        await page.SubmitAsync("Continue", "How long and how much does this person work?");
        await page.EnterAsync("Contracted hours a week", "40");
        await page.EnterDateAsync("Start date", "31", "2", "2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await page.WaitForErrorsAsync();
        await _inspection.LookAsync(window, "add a doctor: no such day", wrong: true);
        await page.EnterDateAsync("Start date", "1", "2", "2026");
        await page.SubmitAsync("Continue", "How can this person be reached?");
        await page.EnterAsync("Work email address, if there is one", "not an address");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await page.WaitForErrorsAsync();
        await _inspection.LookAsync(window, "add a doctor: no such address", wrong: true);
        await page.EnterAsync("Work email address, if there is one", "ada.byron@anyshire.example");
        await page.SubmitAsync("Continue", "Check your answers");
        await _inspection.LookAsync(window, "add a doctor: check answers");
        await page.SubmitAsync("Add this person", "Ada Byron");
        await _inspection.LookAsync(window, "add a doctor: added");
        await page.GotoAsync("/people?q=nobody-of-this-name");
        await _inspection.LookAsync(window, "people: nobody matches");
        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_import_holds_from_the_refused_file_to_its_end()
    {
        await using var window = await _served.OpenAsync(Officer);
        var page = window.Page;
        await page.UploadAsync("Staff number,First name\nA1,=HYPERLINK(1)");
        await page.WaitForErrorsAsync();
        await _inspection.LookAsync(window, "import: refused file", wrong: true);
        await page.UploadAsync(string.Join('\n', Header,
            "N1,Given,Family,physician-asociate,,37.5,31/02/2024,Anyshire General Hospital,Theatres",
            "A001,Somebody,Else,anaesthesia-associate,,37.5,2023-10-02,Northfield Hospital,Ward 1;Ward 2",
            "N3,Given,Family,physician-associate,,37.5,2024-02-01,Anyshire General Hospital,Theatres"));
        await page.WaitForHeadingAsync("1 line needs correcting");
        await _inspection.LookAsync(window, "import: review with problems");
        await page.GetByRole(AriaRole.Link, new() { Name = "Correct line 2" }).First.ClickAsync();
        await page.WaitForErrorsAsync();
        await _inspection.LookAsync(window, "import: correct a line", wrong: true);
        await page.SubmitAsync("Leave this line out", "Check the import");
        await _inspection.LookAsync(window, "import: ready");
        await page.SubmitAsync("Import 2 people", "Import finished");
        await _inspection.LookAsync(window, "import: finished");
        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Access_holds_from_the_invitation_to_a_forgotten_password()
    {
        await using var officer = await _served.OpenAsync(Officer);
        await officer.Page.GotoAsync("/people?q=Lindqvist");
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = "Lindqvist, Tomasz" }).ClickAsync();
        await officer.Page.WaitForHeadingAsync("Tomasz Lindqvist");
        await _inspection.LookAsync(officer, "person: cannot sign in");
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "Invite" }).ClickAsync();
        await officer.Page.SubmitAsync("Send the invitation", "Tomasz Lindqvist");
        await _inspection.LookAsync(officer, "person: invited");
        await using var window = await _served.OpenAsync();
        await OpenNewestLetterAsync(window, "Choose your password");
        await _inspection.LookAsync(window, "invitation");
        await window.Page.SendEmptyAsync();
        await _inspection.LookAsync(window, "invitation sent empty", wrong: true);
        await window.Page.EnterAsync("Password", "violet kettle marmalade");
        await window.Page.SubmitAsync("Save and log in", "Dashboard");
        await _inspection.LookAsync(window, "dashboard: associate");
        await using var forgetful = await _served.OpenAsync();
        await forgetful.Page.GotoAsync("/account/forgotten");
        await forgetful.Page.EnterAsync("Email address", "tomasz.lindqvist@anyshire.example");
        await forgetful.Page.SubmitAsync("Send the link", "Check your email");
        await _inspection.LookAsync(forgetful, "forgotten: sent");
        await OpenNewestLetterAsync(forgetful, "Choose a new password");
        await _inspection.LookAsync(forgetful, "reset");
        await forgetful.Page.SendEmptyAsync();
        await _inspection.LookAsync(forgetful, "reset sent empty", wrong: true);
        await forgetful.Page.EnterAsync("New password", "saddle biscuit lagoon");
        await forgetful.Page.SubmitAsync("Save", "Log in");
        await _inspection.LookAsync(forgetful, "log in after the reset");
        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_refused_or_missing_holds_and_so_does_what_each_trade_sees()
    {
        foreach (var trade in new[] { "coordinator", "supervisor", "associate", "planner", "board" })
        {
            await using var window = await _served.OpenAsync($"{trade}@anyshire.example");
            await window.Page.GotoAsync("/");
            await _inspection.LookAsync(window, $"dashboard: {trade}");
            if (trade is "supervisor" or "associate")
            {
                await window.Page.GotoAsync("/people");
                await _inspection.LookAsync(window, $"people: {trade}");
            }
        }

        await using var nobody = await _served.OpenAsync();
        foreach (var address in new[] { "/", "/no-such-page", "/errors/400", "/errors/413", "/errors/500" })
        {
            await nobody.Page.GotoAsync(address);
            await _inspection.LookAsync(nobody, $"signed out: {address}");
        }

        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_with_two_employers_chooses_one()
    {
        await SecondEmployer.AddAsync(_served.Site);
        await using var window = await _served.OpenAsync(SecondEmployer.Officer);
        foreach (var address in new[] { "/account/employer", "/", "/people", "/teams", "/establishment" })
        {
            await window.Page.GotoAsync(address);
            await _inspection.LookAsync(window, $"second employer: {address}");
        }

        _inspection.Faults.ShouldBeEmpty();
    }

    private async Task OpenNewestLetterAsync(Window window, string heading)
    {
        await window.Page.GotoAsync("/mailbox");
        await _inspection.LookAsync(window, $"mailbox before: {heading}");
        var link = await window.Page.GetByRole(AriaRole.Link, new() { Name = "Open the link of this message" }).First.GetAttributeAsync("href");
        await window.Page.GotoAsync(new Uri(link!).PathAndQuery);
        await window.Page.WaitForHeadingAsync(heading);
    }
}
