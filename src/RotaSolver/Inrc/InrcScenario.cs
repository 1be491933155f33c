using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>Reads the scenario: what stays the same over all weeks. Names are looked up in it by the other files.</summary>
internal sealed class InrcScenario(InrcLines lines)
{
    // Far above what was published (120 nurses, 8 weeks); what is above is a slip, and would only fill the memory.
    private const int MostWeeks = 52;
    private const int MostKinds = 50;
    private const int MostNurses = 1_000;

    /// <summary>Of days or duties: more than the longest period has.</summary>
    public const int MostDays = 1_000;

    public const string NoShift = "None";
    public const string AnyShift = "Any";

    private readonly List<IReadOnlyList<int>> _forbidden = [];

    public string Name { get; private set; } = "";

    public int Weeks { get; private set; }

    public Dictionary<string, int> Skills { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Shifts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Contracts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Nurses { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<InrcShift> ShiftList { get; private set; } = [];

    public IReadOnlyList<InrcContract> ContractList { get; private set; } = [];

    /// <summary>Without what they bring with them, which the history says.</summary>
    public IReadOnlyList<InrcNurse> NurseList { get; private set; } = [];

    public InrcScenario Read()
    {
        Name = ReadName();
        Weeks = lines.Count("WEEKS", 1, MostWeeks);
        lines.Repeat(lines.Count("SKILLS", 1, MostKinds), () =>
        {
            var line = lines.Next("Nurse", 1);
            return line.New(line.Words[0], Skills, "skill");
        });
        var shifts = lines.Repeat(lines.Count("SHIFT_TYPES", 1, MostKinds), ReadShift);
        ReadForbidden();
        ShiftList = [.. shifts.Index().Select(each => each.Item with { NotBefore = _forbidden.ElementAtOrDefault(each.Index) ?? [] })];
        ContractList = lines.Repeat(lines.Count("CONTRACTS", 1, MostKinds), ReadContract);
        NurseList = lines.Repeat(lines.Count("NURSES", 1, MostNurses), ReadNurse);
        lines.End();
        return this;
    }

    /// <summary>It becomes part of file names.</summary>
    private string ReadName()
    {
        var (line, name) = lines.Keyed("SCENARIO");
        if (!name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
        {
            line.Refuse($"the scenario's name {Quoted.Of(name)} holds other than letters, digits, - and _; name it so that a file can be called by it");
        }

        return name;
    }

    private InrcShift ReadShift()
    {
        var line = lines.Next("Early (2,5)", 2);
        if (line.Words[0] is NoShift or AnyShift)
        {
            line.Refuse($"‘{line.Words[0]}’ has a meaning of its own; give the shift another name");
        }

        return new(line.New(line.Words[0], Shifts, "shift"), line.Range(line.Words[1], "shifts in a row", MostDays), []);
    }

    /// <summary>A line for each shift, in any order: the shift, how many cannot follow it, and which.</summary>
    private void ReadForbidden()
    {
        lines.Heading("FORBIDDEN_SHIFT_TYPES_SUCCESSIONS");
        _forbidden.AddRange(Enumerable.Repeat<IReadOnlyList<int>>([], Shifts.Count));
        var seen = new HashSet<int>();
        lines.Repeat(Shifts.Count, () =>
        {
            var line = lines.Next("Late 1 Early", 2, more: true);
            var shift = line.Of(line.Words[0], Shifts, "shift");
            if (!seen.Add(shift))
            {
                line.Refuse($"{line.Shown}: the shift has its line already; write one line for each");
            }

            return _forbidden[shift] = Named(line, 1, Shifts, "shift");
        });
    }

    private InrcContract ReadContract()
    {
        var line = lines.Next("FullTime (15,22) (3,5) (2,3) 2 1", 6);
        var words = line.Words;
        return new(
            line.New(words[0], Contracts, "contract"), line.Range(words[1], "all duties", MostDays), line.Range(words[2], "days in a row", MostDays),
            line.Range(words[3], "days off in a row", MostDays), line.Whole(words[4], "working weekends", 0, MostWeeks), line.Whole(words[5], "whole weekends", 0, 1) == 1);
    }

    private InrcNurse ReadNurse()
    {
        var line = lines.Next("Patrick FullTime 2 HeadNurse Nurse", 4, more: true);
        var name = line.New(line.Words[0], Nurses, "nurse");
        return new(name, line.Of(line.Words[1], Contracts, "contract"), Named(line, 2, Skills, "skill"), new(0, 0, null, 0, 0, 0));
    }

    /// <summary>The names after their number, which stands at a place of the line.</summary>
    private static List<int> Named(InrcLine line, int at, Dictionary<string, int> known, string what)
    {
        var names = line.Words[(at + 1)..];
        if (line.Whole(line.Words[at], $"the {what}s that follow", 0, known.Count) != names.Length)
        {
            line.Refuse($"{line.Shown} names {names.Length} {what}s and says {line.Words[at]}; mend one of them");
        }

        var places = names.Select(name => line.Of(name, known, what)).ToList();
        if (places.Distinct().Count() != places.Count)
        {
            line.Refuse($"{line.Shown} names a {what} twice; take one out");
        }

        return places;
    }
}
