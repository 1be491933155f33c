using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>Judges the lines of a file of registrations against each other and against what is on record. The dry run and the import itself ask it alike.</summary>
internal static class RegistrationImport
{
    /// <param name="onRecord">All records of the employer's people.</param>
    public static RegistrationJudgement Judge(
        IReadOnlyList<RegistrationLine> lines, IReadOnlyList<StaffMember> staff, IEnumerable<CredentialRecord> onRecord, DateOnly today)
    {
        var people = staff.ToDictionary(person => person.StaffNumber, StringComparer.OrdinalIgnoreCase);
        var standing = onRecord.GroupBy(record => record.PersonId).SelectMany(FactsOnRecord.Standing).ToDictionary(record => (record.PersonId, record.Key));
        var (right, problems, seen) = (new List<JudgedRegistration>(), new List<SheetProblem>(), new Dictionary<object, int>());
        foreach (var line in lines)
        {
            var person = people.GetValueOrDefault(line[RegistrationColumns.StaffNumber]);
            var read = RecordReading.Read(TextOf(line), today);
            problems.AddRange(read.Refusals.Select(refusal => new SheetProblem(line.Number, RegistrationColumns.OfField(refusal.Field), refusal.Sentence)));
            if (person is null)
            {
                problems.Add(new(line.Number, RegistrationColumns.StaffNumber, NobodyHas(line[RegistrationColumns.StaffNumber])));
            }
            else if (read.Done(out var values))
            {
                var key = (person.Id, Kind: RecordKind.Registration, values.What, values.Number, values.From);
                if (!seen.TryAdd(key, line.Number))
                {
                    problems.Add(new(line.Number, RegistrationColumns.Number, $"{values.What} {values.Number} from {UkWords.Date(values.From!.Value)} is also on line {seen[key]}. Delete one of the two"));
                    continue;
                }

                values = values with { CheckedOn = values.CheckedOn ?? today };
                var before = standing.GetValueOrDefault((person.Id, (key.Kind, values.What, values.Number, values.From)));
                right.Add(new(line, person, values, EffectOf(before, values)));
            }
        }

        return new(right, problems);
    }

    private static RecordText TextOf(RegistrationLine line) => new()
    {
        Kind = RecordKind.Registration, What = line[RegistrationColumns.Body], Number = line[RegistrationColumns.Number], Status = line[RegistrationColumns.Status],
        From = line[RegistrationColumns.From], Until = line[RegistrationColumns.Until], CheckedOn = line[RegistrationColumns.CheckedOn],
        Conditions = line[RegistrationColumns.Conditions], Excludes = line[RegistrationColumns.Excludes],
    };

    private static string NobodyHas(string number) =>
        number.Length == 0 ? "Enter the staff number" : $"Nobody here has staff number {number}. Correct it, or add the person first";

    private static ImportEffect EffectOf(CredentialRecord? before, RecordValues values)
    {
        if (before is null)
        {
            return ImportEffect.Add;
        }

        if (before.Status != values.Status || before.Until != values.Until || before.Conditions != values.Conditions || !before.Excludes.SequenceEqual(values.Excludes, StringComparer.Ordinal))
        {
            return ImportEffect.Change;
        }

        return before.CheckedAt is { } at && UkTime.DateOf(at) >= values.CheckedOn ? ImportEffect.Same : ImportEffect.LookUp;
    }
}
