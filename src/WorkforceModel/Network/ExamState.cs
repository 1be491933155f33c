using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Network;

/// <summary>How often a candidate has failed each part, or that it is passed. Two parts are one number in base five.</summary>
internal static class ExamState
{
    public const int Fresh = 0;
    private const int Passed = Exam.MostAttempts;
    private const int Base = Exam.MostAttempts + 1;

    public static int PassedAll(int parts) => parts == 1 ? Passed : Passed + (Passed * Base);

    /// <summary>The states from which somebody sits again.</summary>
    public static IEnumerable<int> Waiting(int parts) => Enumerable.Range(0, PassedAll(parts));

    /// <summary>What a sitting may lead to. A state of −1 is out: a part was failed for the last time.</summary>
    public static IEnumerable<(int State, IReadOnlyList<(Rate Pass, bool Passed)> Parts)> After(int state, Exam exam)
    {
        var failures = Enumerable.Range(0, exam.Parts.Count).Select(part => part == 0 ? state % Base : state / Base).ToList();
        var open = Enumerable.Range(0, exam.Parts.Count).Where(part => failures[part] != Passed).ToList();
        for (var outcome = 0; outcome < 1 << open.Count; outcome++)
        {
            var next = failures.ToArray();
            var parts = new List<(Rate, bool)>();
            foreach (var (bit, part) in open.Index())
            {
                var passes = (outcome & (1 << bit)) != 0;
                parts.Add((exam.Parts[part].PassOf(failures[part]), passes));
                next[part] = passes ? Passed : failures[part] + 1 == Passed ? -1 : failures[part] + 1;
            }

            yield return (next.Contains(-1) ? -1 : next[0] + (exam.Parts.Count == 1 ? 0 : next[1] * Base), parts);
        }
    }
}
