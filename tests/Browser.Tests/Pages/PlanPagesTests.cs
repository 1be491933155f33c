using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Pages;

/// <summary>Pages of a workforce plan that need a run, a choice or a file before they show what they are for.</summary>
public sealed class PlanPagesTests(Chromium chromium) : IAsyncLifetime
{
    private const string Planner = "planner@midshire.example";

    private readonly Inspection _inspection = new();
    private Served _served = null!;

    public async ValueTask InitializeAsync()
    {
        _served = await Served.WithAsync(chromium, "district-general");
        await _served.Site.DrawAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Answers_of_every_kind_hold_at_both_widths()
    {
        await using var window = await _served.OpenAsync(Planner);
        await window.Page.GotoAsync("/plan");
        await _inspection.LookAsync(window, "plan: list");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Associates at Midshire" }).ClickAsync();
        await window.Page.WaitForHeadingAsync("Associates at Midshire");
        await _inspection.LookAsync(window, "plan: plan");
        var plan = window.Page.Url;
        foreach (var (name, kind) in new[] { ("As the records stand", "records"), ("Grow within supervision", "grow"), ("Shrink and redeploy", "shrink"), ("Skill mix of wards and theatres", "mix"), ("Who moves when general practice posts end", "redeployment") })
        {
            await window.Page.GotoAsync(plan);
            await window.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
            await window.Page.WaitForHeadingAsync(name);
            await _inspection.LookAsync(window, $"plan: answer {kind}");
        }

        await window.Page.GotoAsync($"{plan}/document");
        await _inspection.LookAsync(window, "plan: document");
        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_asked_of_an_answer_holds_at_both_widths()
    {
        await using var window = await _served.OpenAsync(Planner);
        await OpenScenarioAsync(window, "Grow within supervision");
        var scenario = window.Page.Url;
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Compare with ‘Maintain’" }).ClickAsync();
        await window.Page.WaitForHeadingAsync("‘Grow within supervision’ against ‘Maintain’");
        await _inspection.LookAsync(window, "plan: compared");
        await window.Page.GotoAsync($"{scenario}/reach?Target=80&Year=2031&Solve=intake&Exit=10&Steps=annual");
        await _inspection.LookAsync(window, "plan: reached");
        await window.Page.GotoAsync($"{scenario}/reach?Target=none&Year=&Solve=");
        await _inspection.LookAsync(window, "plan: reach typed wrongly", wrong: true);
        await window.Page.GotoAsync("/plan/counts/actuals");
        await UploadAsync(window, "Role,Month,FTE,Heads\nporter,2027-01,x,2\n");
        await window.Page.WaitForErrorsAsync();
        await _inspection.LookAsync(window, "plan: counts with problems", wrong: true);
        await UploadAsync(window, "Role,Month,FTE,Heads\nphysician-associate,2026-12,21,23\nphysician-associate,2027-03,30,31\n");
        await window.Page.GetByText("2 lines are in.").WaitForAsync();
        await _inspection.LookAsync(window, "plan: counts");
        await window.Page.GotoAsync($"{scenario}/monitor");
        await _inspection.LookAsync(window, "plan: monitored");
        await window.Page.GotoAsync("/plan/how-wrong");
        await _inspection.LookAsync(window, "plan: how wrong");
        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_run_that_waits_and_a_step_of_another_trade_hold_at_both_widths()
    {
        await using var window = await _served.OpenAsync(Planner);
        await OpenScenarioAsync(window, "Maintain");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Run it again" }).ClickAsync();
        await window.Page.GetByText("A run waits for its turn.").WaitForAsync();
        await _inspection.LookAsync(window, "plan: waits");
        await using var board = await _served.OpenAsync("board@midshire.example");
        await board.Page.GotoAsync("/plan");
        await board.Page.GetByRole(AriaRole.Link, new() { Name = "Associates at Midshire" }).ClickAsync();
        await board.Page.GetByRole(AriaRole.Link, new() { Name = "2. Map the service change" }).ClickAsync();
        await board.Page.WaitForHeadingAsync("Map the service change");
        await _inspection.LookAsync(board, "plan: step to read");
        _inspection.Faults.ShouldBeEmpty();
    }

    private static async Task OpenScenarioAsync(Window window, string name)
    {
        await window.Page.GotoAsync("/plan");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Associates at Midshire" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
        await window.Page.WaitForHeadingAsync(name);
    }

    private static async Task UploadAsync(Window window, string csv)
    {
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "counts.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(csv) });
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Bring it in" }).ClickAsync();
    }
}
