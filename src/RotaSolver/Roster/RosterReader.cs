using System.Text.Json;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Roster;

/// <summary>Reads a roster that the engine or a hand made. What is told of its price is not read: the engine counts for itself.</summary>
public static class RosterReader
{
    private static readonly string[] Properties = ["format", "problem", "assignments", "seed", "status", "objective", "bound", "explanation"];

    /// <returns>The assignments; or one sentence with the line and path of the first thing that is wrong.</returns>
    public static Reading<IReadOnlyList<Assignment>> Read(byte[] json, RosterProblem problem)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var source = new SourceText(json) { Start = problem.Start };
            var file = new Entry(source, document.RootElement, document.RootElement, "$");
            Check(file);
            var assignments = file["assignments"].List(Assignment);
            var (people, lines, sessions) = (problem.People.Select(each => each.Id).ToHashSet(), problem.Demand.Select(each => each.Id).ToHashSet(), problem.Sessions.Select(each => each.Id).ToHashSet());
            foreach (var each in assignments)
            {
                Known(file, people, each.Person, "person");
                Known(file, lines, each.Demand, "demand line");
                each.Supervision.ToList().ForEach(stretch => Known(file, sessions, stretch.Session, "session"));
            }

            if (assignments.GroupBy(each => (each.Person, each.Demand)).FirstOrDefault(same => same.Count() > 1) is { } twice)
            {
                file["assignments"].Refuse($"{twice.Key.Person} has ‘{twice.Key.Demand}’ twice; take one out.");
            }

            return source.Problem is { } wrong ? new(null, wrong) : new(assignments, null);
        }
        catch (JsonException fault)
        {
            return new(null, $"Line {fault.LineNumber + 1}: this is not JSON; mend the file there, or write it out again.");
        }
        catch (InvalidOperationException)
        {
            return new(null, "The file holds text that is not UTF-8; save it as UTF-8.");
        }
    }

    /// <returns>The assignments of a roster that a search can begin with; or one sentence with what is wrong or which rule they break.</returns>
    public static Reading<IReadOnlyList<Assignment>> ReadToBegin(byte[] json, RosterProblem problem)
    {
        var read = Read(json, problem);
        return read.Value is { } roster && Begun.Read(new(problem), roster).Problem is { } wrong ? new(null, wrong) : read;
    }

    private static void Check(Entry file)
    {
        if (file.Element.ValueKind != JsonValueKind.Object)
        {
            file.Refuse("it is not an object; write a roster as docs/formats/roster-problem.md says.");
            return;
        }

        if (!file.Element.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String || format.GetString() != RosterFile.Format)
        {
            file.Refuse($"it is not a roster; ‘format’ must be {RosterFile.Format}.");
        }

        foreach (var unknown in file.Element.EnumerateObject().Select(property => property.Name).Where(name => !Properties.Contains(name)))
        {
            file[unknown].Refuse($"there is no property ‘{unknown}’; take it out or write one of {string.Join(", ", Properties)}.");
        }

        if (!file.Element.TryGetProperty("assignments", out _))
        {
            file.Refuse("‘assignments’ is missing; write the list of who has which line.");
        }
    }

    private static Assignment Assignment(Entry at)
    {
        at.Has("person", "demand", "supervision");
        return new(at["person"].Id(), at["demand"].Id(), at["supervision"].List(stretch =>
        {
            stretch.Has("session", "from", "until");
            return new Segment(stretch["session"].Id(), stretch["from"].Minute(), Parts.End(stretch));
        }));
    }

    private static void Known(Entry file, HashSet<string> known, string id, string what)
    {
        if (!known.Contains(id))
        {
            file["assignments"].Refuse($"the problem has no {what} ‘{id}’; give the problem that the roster is for.");
        }
    }
}
