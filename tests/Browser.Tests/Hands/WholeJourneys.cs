using Preceptor.Browser.Tests.Pages;
using Preceptor.TestKit;

namespace Preceptor.Browser.Tests.Hands;

/// <summary>What an officer does from logging in to the end of the work, whichever way they use the page.</summary>
internal static class WholeJourneys
{
    public static async Task LogInAsync(this IHands hands)
    {
        await hands.Window.Page.GotoAsync("/");
        await hands.PressAsync("Log in");
        await hands.ArriveAsync("Log in");
        await hands.WriteAsync("Email address", "officer@anyshire.example");
        await hands.WriteAsync("Password", Visitor.Password);
        await hands.PressAsync("Log in");
        await hands.ArriveAsync("Dashboard");
    }

    public static async Task AddPersonAsync(this IHands hands)
    {
        await hands.Window.Page.GotoAsync("/people");
        await hands.PressAsync("Add a person");
        await hands.ArriveAsync("Who do you want to add?");
        await hands.WriteAsync("First name", "Ada");
        await hands.WriteAsync("Last name", "Byron");
        await hands.WriteAsync("Staff number", "X100");
        await hands.PressAsync("Continue");
        await hands.ArriveAsync("What does this person do?");
        await hands.ChooseAsync("Doctor");
        await hands.PressAsync("Continue");
        await hands.ArriveAsync("Which grade is this doctor?");
        await hands.ChooseAsync("Consultant");
        await hands.PressAsync("Continue");
        await hands.ArriveAsync("Which teams does this person work in?");
        await hands.ChooseAsync("Theatres");
        await hands.PressAsync("Continue");
        await hands.ArriveAsync("How long and how much does this person work?");
        await hands.WriteAsync("Contracted hours a week", "40");
        await hands.WriteDateAsync("1", "2", "2026");
        await hands.PressAsync("Continue");
        await hands.ArriveAsync("How can this person be reached?");
        await hands.PressAsync("Continue");
        await hands.ArriveAsync("Check your answers");
        await hands.PressAsync("Add this person");
        await hands.ArriveAsync("Ada Byron");
    }

    public static async Task ImportAsync(this IHands hands, string file)
    {
        await hands.Window.Page.GotoAsync("/people");
        await hands.PressAsync("Import people or posts");
        await hands.ArriveAsync("What does your file hold?");
        await hands.ChooseAsync("Staff");
        await hands.PressAsync("Continue");
        await hands.ArriveAsync("Upload your staff");
        await hands.AttachAsync("CSV or XLSX file", file);
        await hands.PressAsync("Upload");
        await hands.ArriveAsync("1 line needs correcting");
        await hands.FollowAsync("Correct line 2");
        await hands.ArriveAsync("Correct line 2");
        await hands.WriteAsync("Start date", "29/02/2024");
        await hands.PressAsync("Save and go back");
        await hands.ArriveAsync("Check the import");
        await hands.PressAsync("Import 2 people");
        await hands.ArriveAsync("Import finished");
    }

    private static Task ArriveAsync(this IHands hands, string heading) => hands.Window.Page.WaitForHeadingAsync(heading);

    /// <summary>The first date of the page: three fields one after the other.</summary>
    private static async Task WriteDateAsync(this IHands hands, string day, string month, string year)
    {
        await hands.WriteAsync("Day", day);
        await hands.WriteAsync("Month", month);
        await hands.WriteAsync("Year", year);
    }
}
