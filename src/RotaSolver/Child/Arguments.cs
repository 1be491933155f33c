using System.Globalization;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Child;

/// <summary>What the program was called with.</summary>
/// <param name="Problem">The problem's file.</param>
/// <param name="Out">Where the best roster so far is kept, or the repairs.</param>
/// <param name="From">A roster to begin with, or to repair.</param>
/// <param name="Mends">Repair the roster instead of searching for one.</param>
/// <param name="Away">Who is away from it; none when it is only broken.</param>
internal sealed record Arguments(string Problem, string Out, SolveSettings Settings, string? From, bool Mends, Absence? Away)
{
    private const string Usage = "Call it with PROBLEM OUT --seconds N --threads N --seed N [--from ROSTER [--mend [--away PERSON --away-from T --away-until T]]].";

    public static Reading<Arguments> Read(IReadOnlyList<string> args)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal) { ["--seconds"] = 60, ["--threads"] = 1, ["--seed"] = 1 };
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal) { ["--from"] = null, ["--away"] = null, ["--away-from"] = null, ["--away-until"] = null };
        var (files, mends) = (new List<string>(), false);
        for (var i = 0; i < args.Count; i++)
        {
            if (texts.ContainsKey(args[i]) && i + 1 < args.Count)
            {
                texts[args[i]] = args[++i];
            }
            else if (args[i] == "--mend")
            {
                mends = true;
            }
            else if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                files.Add(args[i]);
            }
            else if (!numbers.ContainsKey(args[i]))
            {
                return new(null, $"There is no option ‘{args[i]}’. {Usage}");
            }
            else if (i + 1 == args.Count || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || (number == 0 && args[i] != "--seed"))
            {
                return new(null, $"{args[i]} takes a whole number from 1. {Usage}");
            }
            else
            {
                numbers[args[i++]] = number;
            }
        }

        return files.Count != 2 ? new(null, $"{files.Count} files were named and two are needed. {Usage}")
            : (mends && texts["--from"] is null) || (texts["--away"] is not null && (!mends || texts.ContainsValue(null))) ? new(null, $"--mend needs --from, and --away needs --mend, --away-from and --away-until. {Usage}")
            : new(new(files[0], files[1], new(numbers["--seconds"], numbers["--threads"], numbers["--seed"]), texts["--from"], mends, AwayOf(texts)), null);
    }

    private static Absence? AwayOf(Dictionary<string, string?> texts) => texts["--away"] is { } person ? new(person, texts["--away-from"]!, texts["--away-until"]!) : null;
}

/// <summary>Who is away and when, as it was typed: dates, or instants in UTC.</summary>
internal sealed record Absence(string Person, string From, string Until);
