using System.Buffers;
using System.Text.Json;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Repair;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Child;

/// <summary>
/// Writes repairs as whole rosters, the best first: <c>{ "format": "preceptor-repairs/1", "rosters": [ROSTER, …] }</c>. What differs, and whether it is allowed,
/// whoever reads them finds out for themselves. Somebody waits for it, so it has the priority of everything else.
/// </summary>
internal static class RepairCall
{
    private const string Format = "preceptor-repairs/1";

    /// <returns>What is wrong with the call; none when the repairs are written.</returns>
    public static string? Answer(Arguments call, RosterProblem problem, string problemHash)
    {
        var (roster, wrong) = RosterReader.Read(File.ReadAllBytes(call.From!), problem);
        if (roster is null)
        {
            return wrong;
        }

        var (from, until) = (Moment.Read(problem, call.Away?.From, isEnd: false), Moment.Read(problem, call.Away?.Until, isEnd: true));
        if (call.Away is not null && (from is null || until is null))
        {
            return "--away-from and --away-until are dates such as 2026-11-30 or instants such as 2026-11-30T08:00Z.";
        }

        var question = new RepairQuestion(call.Away?.Person, from ?? 0, until ?? 0, null, null, call.Settings.Seconds) { IsBroken = call.Away is null };
        var (answer, refused) = Repairer.Repair(problem, roster, question);
        if (answer is not null)
        {
            Write(call.Out, answer, problemHash);
        }

        return refused;
    }

    private static void Write(string path, RepairAnswer answer, string problemHash)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteStartArray("rosters");
            foreach (var repair in answer.Repairs)
            {
                json.WriteRawValue(repair.File(problemHash));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        File.WriteAllBytes(path, bytes.WrittenSpan);
    }
}
