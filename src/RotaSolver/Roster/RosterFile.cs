using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Preceptor.RotaSolver.Roster;

/// <summary>Writes a roster as docs/formats/roster-problem.md describes it. It holds no clock time, path or number of threads, so the same roster is the same bytes.</summary>
public static class RosterFile
{
    public const string Format = "preceptor-roster/1";

    private static readonly JsonWriterOptions Shape = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <param name="solution">One that has a roster.</param>
    /// <param name="problemHash">SHA-256 of the problem file's bytes, lower-case hex: <see cref="Problem.ProblemFile.HashOf"/>.</param>
    public static byte[] Write(Solution solution, string problemHash)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Shape))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("problem", problemHash);
            json.WriteNumber("seed", solution.Seed);
            json.WriteString("status", solution.Status == SolveStatus.Optimal ? "optimal" : "feasible");
            json.WriteNumber("objective", solution.Objective ?? 0);
            WriteBound(json, solution.Bound);
            WriteAssignments(json, solution);
            WriteExplanation(json, solution);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteBound(Utf8JsonWriter json, long? bound)
    {
        if (bound is { } known)
        {
            json.WriteNumber("bound", known);
        }
        else
        {
            json.WriteNull("bound");
        }
    }

    private static void WriteAssignments(Utf8JsonWriter json, Solution solution)
    {
        json.WriteStartArray("assignments");
        foreach (var assignment in solution.Assignments)
        {
            json.WriteStartObject();
            json.WriteString("person", assignment.Person);
            json.WriteString("demand", assignment.Demand);
            json.WriteStartArray("supervision");
            foreach (var segment in assignment.Supervision)
            {
                json.WriteStartObject();
                json.WriteString("session", segment.Session);
                json.WriteString("from", At(solution, segment.From));
                json.WriteString("until", At(solution, segment.Until));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteExplanation(Utf8JsonWriter json, Solution solution)
    {
        json.WriteStartArray("explanation");
        foreach (var line in solution.Explanation)
        {
            json.WriteStartObject();
            json.WriteString("code", line.Code);
            json.WriteNumber("units", line.Units);
            json.WriteNumber("weight", line.Weight);
            json.WriteNumber("cost", line.Cost);
            json.WriteString("text", line.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string At(Solution solution, long minute) => solution.Start.AddMinutes(minute).ToString("yyyy-MM-dd'T'HH:mm'Z'");
}
