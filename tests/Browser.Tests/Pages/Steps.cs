using Microsoft.Playwright;

namespace Preceptor.Browser.Tests.Pages;

/// <summary>Ways to a page that has no address of its own.</summary>
internal static class Steps
{
    /// <summary>Empties the page's form and sends it. False when the page has none.</summary>
    public static async Task<bool> SendEmptyAsync(this IPage page)
    {
        var sent = await page.EvaluateAsync<bool>("""
            () => {
                const form = [...document.querySelectorAll('main form[method=post]')].find(form => form.querySelector('input:not([type=hidden]), select, textarea'));
                for (const field of form?.elements ?? []) {
                    if (field.type === 'checkbox' || field.type === 'radio') field.checked = false;
                    else if (field.tagName === 'SELECT') field.selectedIndex = 0;
                    else if (field.type !== 'hidden') field.value = '';
                }
                form?.requestSubmit();
                return !!form;
            }
            """);
        if (sent)
        {
            await page.WaitForErrorsAsync();
        }

        return sent;
    }

    public static async Task WaitForErrorsAsync(this IPage page)
    {
        await page.Locator(".nhsuk-error-summary").WaitForAsync();
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Presses a button of the page's main part, and waits for the heading that follows.</summary>
    public static async Task SubmitAsync(this IPage page, string button, string heading)
    {
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
        await page.WaitForHeadingAsync(heading);
    }

    public static async Task WaitForHeadingAsync(this IPage page, string heading)
    {
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = heading }).WaitForAsync();
        await page.WaitForLoadStateAsync();
    }

    public static Task EnterAsync(this IPage page, string label, string value) => page.GetByLabel(label, new() { Exact = true }).FillAsync(value);

    /// <summary>Starts to add a person, up to the question for the role.</summary>
    public static async Task StartAddingAsync(this IPage page, string givenName, string familyName, string staffNumber)
    {
        await page.GotoAsync("/people/add");
        await page.EnterAsync("First name", givenName);
        await page.EnterAsync("Last name", familyName);
        await page.EnterAsync("Staff number", staffNumber);
        await page.SubmitAsync("Continue", "What does this person do?");
    }

    /// <summary>Adds a doctor, up to the page that shows all answers.</summary>
    public static async Task AddUpToTheCheckAsync(this IPage page)
    {
        await page.StartAddingAsync("Ada", "Byron", "X100");
        await page.GetByLabel("Doctor").CheckAsync();
        await page.SubmitAsync("Continue", "Which grade is this doctor?");
        await page.GetByLabel("Consultant", new() { Exact = true }).CheckAsync();
        await page.SubmitAsync("Continue", "Which teams does this person work in?");
        await page.SubmitAsync("Continue", "How long and how much does this person work?");
        await page.EnterAsync("Contracted hours a week", "40");
        await page.EnterDateAsync("Start date", "1", "2", "2026");
        await page.SubmitAsync("Continue", "How can this person be reached?");
        await page.SubmitAsync("Continue", "Check your answers");
    }

    public static async Task EnterDateAsync(this IPage page, string legend, string day, string month, string year)
    {
        var date = page.GetByRole(AriaRole.Group, new() { Name = legend, Exact = true });
        await date.GetByLabel("Day").FillAsync(day);
        await date.GetByLabel("Month").FillAsync(month);
        await date.GetByLabel("Year").FillAsync(year);
    }

    /// <summary>Uploads a file of staff.</summary>
    public static async Task UploadAsync(this IPage page, string csv, string name = "staff.csv")
    {
        await page.GotoAsync("/imports/upload/staff");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(csv) });
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Upload", Exact = true }).ClickAsync();
    }

    /// <summary>Records a registration with conditions, up to the check page.</summary>
    public static async Task RecordUpToTheCheckAsync(this IPage page, string person)
    {
        await page.GotoAsync($"/people/{person}/credentials/record");
        await page.GetByLabel("Registration", new() { Exact = true }).CheckAsync();
        await page.SubmitAsync("Continue", "What does the register say?");
        await page.GetByLabel("GMC", new() { Exact = true }).CheckAsync();
        await page.EnterAsync("Registration number", "A1234567");
        await page.GetByLabel("Conditions", new() { Exact = true }).CheckAsync();
        foreach (var (part, value) in new[] { ("Day", "1"), ("Month", "12"), ("Year", "2026") })
        {
            await page.Locator($"[name='From.{part}']").FillAsync(value);
        }

        await page.SubmitAsync("Continue", "What are the conditions?");
        await page.EnterAsync("As the register shows them", "Must not work at night");
        await page.SubmitAsync("Continue", "Check your answers");
    }
}
