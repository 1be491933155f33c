using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Inverse;

public enum Steps
{
    Annual,
    Monthly,
}

public enum Unknown
{
    Intake,
    Exit,
}

/// <summary>What is asked: which intake, or which exit rate, makes the stock reach a target.</summary>
/// <param name="Intake">Graduates a year. When the intake is what is asked, the most that there can be.</param>
/// <param name="Exit">The share that leaves in a year. When the exit is what is asked, the least that it can be.</param>
public sealed record ReachQuestion(double Target, Month By, Unknown Solve, Steps Steps, double? Intake, double? Exit);

/// <param name="Value">Graduates a year that are needed at least, or the exit rate that may not be exceeded; nothing when the target is not reached.</param>
/// <param name="Ceiling">The stock that these graduates and exits tend to, however long one waits; nothing when nobody leaves, as it then grows for ever.</param>
/// <param name="AtDate">The stock at the date, at the bounds that were given.</param>
/// <param name="Never">Whether the target is never reached at all, not even after the date.</param>
public sealed record ReachAnswer(string Solve, double? Value, string Convention, double From, double Target, string By, double? Intake, double? Exit, double? Ceiling, double? AtDate, bool Never, string Text);

/// <summary>Inverse arithmetic on one stock: joiners come, a constant share leaves.</summary>
public static class Reach
{
    private const double MonthsOfAYear = 12;
    private const int Bisections = 200;
    private const double Slack = 1e-9;

    /// <summary>A scenario and question that cannot be answered are refused with a sentence.</summary>
    public static Reading<ReachAnswer> Answer(Scenario scenario, ReachQuestion question)
    {
        var stock = SimpleStock.Of(scenario);
        var (intake, exit) = (question.Intake ?? (question.Solve == Unknown.Intake ? null : stock.Graduates), question.Exit ?? (question.Solve == Unknown.Exit ? null : stock.Exit ?? 0));
        var periods = Periods(question, scenario.From);
        return periods <= 0 ? new(null, $"--by {question.By} is not {(question.Steps == Steps.Annual ? "a whole year" : "a month")} after {scenario.From}, when the plan begins; name a later date.")
            : question.Solve == Unknown.Exit && intake is null ? new(null, "the scenario has no graduates; name them with --intake.")
            : new(question.Solve == Unknown.Exit
                ? SolveExit(question, stock.Fte, (intake!.Value, exit), periods) : SolveIntake(question, stock.Fte, (intake, exit!.Value), periods), null);
    }

    private static int Periods(ReachQuestion question, Month from) => question.Steps == Steps.Annual ? (question.By - from) / (int)MonthsOfAYear : question.By - from;

    /// <summary>The stock after so many periods: S(1 − e)ⁿ + G(1 − (1 − e)ⁿ)/e, with e and G of one period.</summary>
    private static double StockAfter(ReachQuestion question, double stock, (double Intake, double Exit) a, int periods)
    {
        var (joins, leaves) = OfPeriod(question.Steps, a);
        var stays = Math.Pow(1 - leaves, periods);
        return (stock * stays) + (joins * (leaves == 0 ? periods : (1 - stays) / leaves));
    }

    private static (double Joins, double Leaves) OfPeriod(Steps steps, (double Intake, double Exit) a) =>
        steps == Steps.Annual ? a : (a.Intake / MonthsOfAYear, 1 - Math.Pow(1 - a.Exit, 1 / MonthsOfAYear));

    private static double? Ceiling(Steps steps, (double Intake, double Exit) a) => OfPeriod(steps, a) is { Leaves: > 0 } each ? each.Joins / each.Leaves : null;

    private static ReachAnswer SolveExit(ReachQuestion question, double stock, (double Intake, double? Least) given, int periods)
    {
        var least = given.Least ?? 0;
        var atLeast = StockAfter(question, stock, (given.Intake, least), periods);
        if (atLeast < question.Target - Slack)
        {
            return Not(question, stock, (given.Intake, least), atLeast);
        }

        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < Bisections; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = StockAfter(question, stock, (given.Intake, middle), periods) >= question.Target ? (middle, high) : (low, middle);
        }

        return Found(question, stock, low, (given.Intake, low), $"At {Figures.Text(given.Intake)} graduates a year the target is reached by {question.By.InWords} when at most {Figures.Percent(low)} leave in a year.");
    }

    private static ReachAnswer SolveIntake(ReachQuestion question, double stock, (double? Most, double Exit) given, int periods)
    {
        // The stock is linear in the intake.
        var (none, one) = (StockAfter(question, stock, (0, given.Exit), periods), StockAfter(question, stock, (1, given.Exit), periods));
        var needed = Math.Max(0, (question.Target - none) / (one - none));
        return given.Most is { } most && needed > most + Slack
            ? Not(question, stock, (most, given.Exit), StockAfter(question, stock, (most, given.Exit), periods))
            : Found(question, stock, needed, (needed, given.Exit), $"When {Figures.Percent(given.Exit)} leave in a year the target is reached by {question.By.InWords} with at least {Figures.Text(Math.Ceiling(needed - Slack))} graduates a year.");
    }

    private static ReachAnswer Found(ReachQuestion question, double stock, double value, (double Intake, double Exit) at, string text) => new(
        Word(question.Solve), Math.Round(value, 6), Convention(question.Steps), stock, question.Target, question.By.ToString(), Math.Round(at.Intake, 3), Math.Round(at.Exit, 6),
        Rounded(Ceiling(question.Steps, at)), Math.Round(question.Target, 3), false, text);

    private static ReachAnswer Not(ReachQuestion question, double stock, (double Intake, double Exit) at, double atDate)
    {
        var ceiling = Ceiling(question.Steps, at);
        var never = stock < question.Target && (ceiling ?? (at.Intake > 0 ? double.PositiveInfinity : stock)) <= question.Target;
        var said = $"At {Figures.Text(at.Intake)} graduates a year and {Figures.Percent(at.Exit)} exit the {(ceiling is { } most ? $"ceiling is {Figures.Text(most)}" : "stock has no ceiling")}";
        var text = never ? $"{said}: {Figures.Text(question.Target)} is never reached." : $"{said}, but {question.By.InWords} has {Figures.Text(atDate)}: {Figures.Text(question.Target)} is not reached by then.";
        return new(
            Word(question.Solve), null, Convention(question.Steps), stock, question.Target, question.By.ToString(), at.Intake, at.Exit, Rounded(ceiling), Math.Round(atDate, 3), never, text);
    }

    private static double? Rounded(double? ceiling) => ceiling is { } value ? Math.Round(value, 3) : null;

    private static string Word(Unknown unknown) => unknown == Unknown.Exit ? "exit" : "intake";

    private static string Convention(Steps steps) => (steps == Steps.Annual
        ? "annual steps; a share of the stock leaves in the year and graduates join at its end"
        : "monthly steps; the yearly exit is compounded over twelve months and graduates join evenly, at each month's end")
        + "; every graduate is hired at 1.0 FTE; full-time equivalents are compared with the target as it is given, even where that is a headcount";
}
