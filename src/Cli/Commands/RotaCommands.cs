using System.CommandLine;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor rota …</c>: solve a roster problem, judge a roster, certify its supervision, check a certificate, and answer why not, what instead and at what price.</summary>
internal static class RotaCommands
{
    public const string Preceptor = "preceptor";
    public const string Curtois = "curtois";
    public const string Inrc = "inrc2";

    public static readonly Option<bool> Json = new("--json") { Description = "One JSON object instead of lines." };

    public static Command Make() => new("rota", "Rosters: docs/formats/roster-problem.md describes the files.")
    {
        RotaSolve.Make(), RotaCheck.Make(), RotaCertify.Make(), RotaVerify.Make(),
        RotaExplain.Make(), RotaRepair.Make(), RotaWhyMe.Make(), RotaFragile.Make(), RotaPrice.Make(),
    };

    /// <summary>Our own format, that of the instances which Curtois and Qu published, or that of the Second International Nurse Rostering Competition.</summary>
    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "preceptor (JSON), curtois (text, and CSV for rosters) or inrc2 (a file for each week).", DefaultValueFactory = _ => Preceptor };
        format.AcceptOnlyFromAmong(Preceptor, Curtois, Inrc);
        return format;
    }

    public static Option<int> Whole(string name, string description, int least, Func<int> usual) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => usual(),
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, System.Globalization.NumberStyles.None, null, out var number) && number >= least)
            {
                return number;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not a number for {name}; write a whole number from {least}.");
            return least;
        },
    };

    /// <summary>One line on standard error that says what is wrong, where, and what to do.</summary>
    public static int Refuse(FileInfo file, string sentence)
    {
        Installation.Say($"preceptor: {file.FullName}: {sentence.ReplaceLineEndings(" ")}");
        return ExitCodes.BadInput;
    }
}
