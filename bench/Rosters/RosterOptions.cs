using System.Globalization;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.Bench.Rosters;

/// <summary>What is measured, and how.</summary>
internal sealed record RosterOptions
{
    public const string Usage = "Say rosters [FOLDER | FILE | n030w4:1:6-2-9-1 …] [--seconds N] [--seeds 1,2,3] [--threads N] [--plain] [--csv FILE] [--only WORD…] [--commit TEXT].";

    private static readonly char[] BetweenSeeds = [','];

    /// <summary>Folders and files; the instances in them that fit are measured.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>When some are named, only these of the competition's instances are measured.</summary>
    public IReadOnlyList<CompetitionWeeks> Weeks { get; init; } = [];

    public int Seconds { get; init; } = 60;

    public IReadOnlyList<int> Seeds { get; init; } = [1];

    public int Threads { get; init; } = 2;

    /// <summary>Each solve is done by the plain model too.</summary>
    public bool Plain { get; init; }

    /// <summary>Where runs are added.</summary>
    public string? Csv { get; init; }

    /// <summary>Only instances that have one of these in their names; all when there is none. Instance1 is not found in Instance10.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>None: asked of git.</summary>
    public string? Commit { get; init; }

    public bool Takes(string name) => Only.Count == 0 || Only.Any(word => Enumerable.Range(0, name.Length).Any(at =>
        name.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) && !IsWithinNumber(name, at + word.Length)));

    private static bool IsWithinNumber(string name, int at) => at < name.Length && char.IsAsciiDigit(name[at]) && char.IsAsciiDigit(name[at - 1]);

    /// <returns>The options; or a sentence that says which word is wrong.</returns>
    public static Reading<RosterOptions> Read(IReadOnlyList<string> words)
    {
        var options = new RosterOptions();
        for (var i = 0; i < words.Count; i++)
        {
            var follows = words.Skip(i + 1).TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal)).ToList();
            var (next, taken, wrong) = Take(options, words[i], follows);
            if (wrong is not null)
            {
                return new(null, $"{wrong} {Usage}");
            }

            (options, i) = (next, i + taken);
        }

        return new(options, null);
    }

    /// <param name="follows">The words up to the next option.</param>
    private static (RosterOptions Options, int Taken, string? Wrong) Take(RosterOptions options, string word, List<string> follows) => (word, follows) switch
    {
        ("--plain", _) => (options with { Plain = true }, 0, null),
        ("--only", { Count: > 0 }) => (options with { Only = [.. options.Only, .. follows] }, follows.Count, null),
        ("--csv", [var file, ..]) => (options with { Csv = file }, 1, null),
        ("--commit", [var text, ..]) => (options with { Commit = text }, 1, null),
        ("--seconds", [var text, ..]) when Number(text) is { } number and > 0 => (options with { Seconds = number }, 1, null),
        ("--threads", [var text, ..]) when Number(text) is { } number and > 0 => (options with { Threads = number }, 1, null),
        ("--seeds", [var text, ..]) when text.Split(BetweenSeeds).Select(Number).ToList() is var seeds && seeds.TrueForAll(seed => seed is not null) => (options with { Seeds = [.. seeds.OfType<int>()] }, 1, null),
        ("--seconds" or "--threads", _) => (options, 0, $"{word} takes a whole number from 1."),
        ("--seeds", _) => (options, 0, "--seeds takes whole numbers with commas between them."),
        ("--only" or "--csv" or "--commit", _) => (options, 0, $"{word} takes a word after it."),
        (['-', ..], _) => (options, 0, $"There is no option ‘{word}’."),
        _ when CompetitionWeeks.Parse(word) is { } weeks => (options with { Weeks = [.. options.Weeks, weeks] }, 0, null),
        _ => (options with { Places = [.. options.Places, word] }, 0, null),
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
