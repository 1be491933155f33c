namespace Preceptor.Ui.Journeys;

/// <summary>The way through a journey.</summary>
public static class Question
{
    /// <summary>A question's address for the "Change" link of the check page, to which its answer then returns.</summary>
    public static string ChangeLink(string question) =>
        $"{question}{(question.Contains('?', StringComparison.Ordinal) ? '&' : '?')}change=true";

    /// <summary>A changed answer goes back to the check page, any other on to the next question.</summary>
    internal static string After(bool isChange, string next, string check) => isChange ? check : next;
}
