using System.Globalization;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Child;

/// <summary>What the program was called with.</summary>
/// <param name="Problem">The problem's file.</param>
/// <param name="Out">Where the best roster so far is kept.</param>
/// <param name="From">A roster to begin with.</param>
internal sealed record Arguments(string Problem, string Out, SolveSettings Settings, string? From)
{
    private const string Usage = "Call it with PROBLEM OUT --seconds N --threads N --seed N [--from ROSTER].";

    public static Reading<Arguments> Read(IReadOnlyList<string> args)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal) { ["--seconds"] = 60, ["--threads"] = 1, ["--seed"] = 1 };
        var files = new List<string>();
        string? from = null;
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--from" && i + 1 < args.Count)
            {
                from = args[++i];
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

        return files.Count == 2
            ? new(new(files[0], files[1], new(numbers["--seconds"], numbers["--threads"], numbers["--seed"]), from), null)
            : new(null, $"{files.Count} files were named and two are needed. {Usage}");
    }
}
