using System.Globalization;
using Preceptor.Kernel.Answers;
using Preceptor.Planning.Domain;
using Preceptor.WorkforceModel.Inverse;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Planning.Rules;

/// <summary>A question about a target as somebody typed it.</summary>
internal sealed record ReachText(string? Target, string? Year, string? Solve, string? Intake, string? Exit, string? Steps);

/// <summary>Understands a typed question about a target, or says of each field what is wrong.</summary>
internal static class ReachReading
{
    private const int December = 12;
    private const int LastYear = 2100;

    /// <param name="from">The month at whose end the stock stands.</param>
    /// <param name="graduates">A year, as the scenario has them; none when it has none.</param>
    public static Outcome<ReachQuestion> Read(ReachText text, Month from, double? graduates)
    {
        var refusals = new List<Refusal>();
        var target = Number(text.Target, 1_000_000, (nameof(text.Target), "Enter the target as a number above 0, like 120"), refusals);
        var year = Number(text.Year, LastYear, (nameof(text.Year), "Enter the year with 4 numbers, like 2036"), refusals);
        var (intake, exit) = (
            Optional(text.Intake, 1_000_000, (nameof(text.Intake), "Enter the graduates a year as a number, like 900"), refusals),
            Optional(text.Exit, 100, (nameof(text.Exit), "Enter how many of 100 leave, from 0 to 100, like 10"), refusals));
        if (target is <= 0)
        {
            refusals.Add(new NotUnderstood(nameof(text.Target), "Enter the target as a number above 0, like 120"));
        }

        if (year is { } by && Month.Of((int)by, December) - from < December)
        {
            refusals.Add(new NotUnderstood(nameof(text.Year), $"December {by:0} is less than a year after {from.InWords}, where the scenario starts. Enter a later year"));
        }

        var solvesExit = text.Solve == "exit";
        if (!solvesExit && text.Solve != "intake")
        {
            refusals.Add(new NotUnderstood(nameof(text.Solve), "Select what you look for"));
        }
        else if (solvesExit && intake is null && graduates is null && string.IsNullOrWhiteSpace(text.Intake))
        {
            refusals.Add(new NotUnderstood(nameof(text.Intake), "The scenario has no graduates. Enter how many there are in a year"));
        }

        return refusals.Count > 0 ? Outcome<ReachQuestion>.Refused(refusals)
            : new ReachQuestion(
                target!.Value, Month.Of((int)year!.Value, December), solvesExit ? Unknown.Exit : Unknown.Intake, text.Steps == "monthly" ? Steps.Monthly : Steps.Annual, intake, exit / 100);
    }

    private static double? Optional(string? typed, double most, (string Field, string Sentence) asked, List<Refusal> refusals) =>
        string.IsNullOrWhiteSpace(typed) ? null : Number(typed, most, asked, refusals);

    private static double? Number(string? typed, double most, (string Field, string Sentence) asked, List<Refusal> refusals)
    {
        var text = (typed ?? "").Trim().TrimEnd('%').Replace(",", "", StringComparison.Ordinal);
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return number;
        }

        refusals.Add(new NotUnderstood(asked.Field, asked.Sentence));
        return null;
    }
}
