using System.Text;
using System.Text.Json.Nodes;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Cli.Commands.Formats;

/// <summary>What a solve came to, whatever the format.</summary>
/// <param name="Roster">None when there is none.</param>
/// <param name="Text">Why there is none.</param>
internal sealed record Solved(SolveStatus Status, long? Objective, long? Bound, SolvedRoster? Roster, string Text)
{
    /// <summary>For published instances, which tell only that no roster was found.</summary>
    public static string WhyNone(SolveStatus status) =>
        status == SolveStatus.Infeasible ? "No roster keeps every rule of the instance." : "No roster was found in the time given; give more seconds.";
}

/// <summary>A roster as it goes into a file, a folder, or standard output.</summary>
internal abstract record SolvedRoster
{
    public abstract string Text { get; }

    public abstract JsonNode? Node { get; }

    public abstract void Write(FileInfo place);
}

internal sealed record RosterOfOneFile(byte[] Bytes, bool IsJson) : SolvedRoster
{
    public override string Text => Encoding.UTF8.GetString(Bytes);

    public override JsonNode? Node => IsJson ? JsonNode.Parse(Bytes) : JsonValue.Create(Text);

    public override void Write(FileInfo place) => WholeFile.Write(place, Bytes);
}

/// <summary>A file for each week; the place is their folder, which is made when it is not there.</summary>
internal sealed record RosterOfWeeks(IReadOnlyList<(string Name, string Text)> Files) : SolvedRoster
{
    public override string Text => string.Concat(Files.Select(file => file.Text));

    public override JsonNode? Node => new JsonObject(Files.Select(file => KeyValuePair.Create(file.Name, (JsonNode?)JsonValue.Create(file.Text))));

    public override void Write(FileInfo place)
    {
        Directory.CreateDirectory(place.FullName);
        WholeFile.WriteAll([.. Files.Select(file => (new FileInfo(Path.Combine(place.FullName, file.Name)), Encoding.UTF8.GetBytes(file.Text)))]);
    }
}
