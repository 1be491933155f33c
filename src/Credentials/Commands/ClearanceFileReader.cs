using Preceptor.Credentials.Domain;

namespace Preceptor.Credentials.Commands;

/// <summary>Understands a clearance file (docs/formats/clearance.md), or says the first thing that is wrong with it.</summary>
internal static class ClearanceFileReader
{
    public const string Who = "This person";

    public static (CredentialFacts? Facts, string? Problem) Read(string json)
    {
        var (root, problem) = LocatedJson.Parse(json);
        if (root is null)
        {
            return (null, problem);
        }

        var reading = new FileReading();
        if (root.IsNull)
        {
            reading.Wrong("The file holds null; it must be an object in braces with role and setting.");
        }

        var facts = Facts(reading, reading.Object(
            root, "role", "setting", "startsOn", "bornOn", "qualification", "exams", "registrations", "checks", "employment", "prescribing"));
        return reading.Problem is null ? (facts, null) : (null, reading.Problem);
    }

    private static CredentialFacts Facts(FileReading reading, Dictionary<string, LocatedJson> file) =>
        new(Who, Needed(reading, file, "role", Words.Roles), Needed(reading, file, "setting", Words.Settings), reading.Date(file.GetValueOrDefault("startsOn")))
        {
            BornOn = reading.Date(file.GetValueOrDefault("bornOn")),
            Qualification = Qualification(reading, file.GetValueOrDefault("qualification")),
            Exams = [.. reading.Items(file.GetValueOrDefault("exams")).Select(item => Exam(reading, item))],
            Registrations = [.. reading.Items(file.GetValueOrDefault("registrations")).Select(item => Registration(reading, item))],
            Checks = Checks(reading, file.GetValueOrDefault("checks")),
            Employment = [.. reading.Items(file.GetValueOrDefault("employment")).Select(item => Employment(reading, item))],
            Prescribing = reading.Text(reading.Object(file.GetValueOrDefault("prescribing"), "annotation").GetValueOrDefault("annotation")),
        };

    private static string Needed(FileReading reading, Dictionary<string, LocatedJson> file, string name, IReadOnlyList<string> words)
    {
        var word = reading.Word(file.GetValueOrDefault(name), words);
        if (word is null)
        {
            reading.Wrong(file.TryGetValue(name, out var given)
                ? $"{given.Where} is empty; write one of: {string.Join(", ", words)}."
                : $"{name} is missing from the file; add it with one of: {string.Join(", ", words)}.");
        }

        return word ?? "";
    }

    private static Qualification? Qualification(FileReading reading, LocatedJson? value)
    {
        var members = reading.Object(value, "programme", "provider", "startedOn", "awardedOn");
        return value is null || value.IsNull ? null : new(
            reading.Text(members.GetValueOrDefault("programme")), reading.Text(members.GetValueOrDefault("provider")),
            reading.Date(members.GetValueOrDefault("startedOn")), reading.Date(members.GetValueOrDefault("awardedOn")));
    }

    private static ExamResult Exam(FileReading reading, LocatedJson value)
    {
        var members = reading.Object(value, "exam", "passedOn", "attempts");
        var attempts = reading.Object(members.GetValueOrDefault("attempts"), "written", "osce");
        return new(
            reading.Word(members.GetValueOrDefault("exam"), Words.Exams), reading.Date(members.GetValueOrDefault("passedOn")),
            reading.Count(attempts.GetValueOrDefault("written")), reading.Count(attempts.GetValueOrDefault("osce")));
    }

    private static Registration Registration(FileReading reading, LocatedJson value)
    {
        var members = reading.Object(value, "body", "number", "from", "to", "status", "conditions", "checkedAt");
        return new(
            reading.Word(members.GetValueOrDefault("body"), Words.Bodies), reading.Text(members.GetValueOrDefault("number")),
            reading.Date(members.GetValueOrDefault("from")), reading.Date(members.GetValueOrDefault("to")),
            reading.Word(members.GetValueOrDefault("status"), Words.Statuses),
            [.. reading.Items(members.GetValueOrDefault("conditions")).Select(item => Condition(reading, item))],
            reading.Moment(members.GetValueOrDefault("checkedAt")));
    }

    private static Condition Condition(FileReading reading, LocatedJson value)
    {
        var members = reading.Object(value, "text", "excludes");
        return new(
            reading.Text(members.GetValueOrDefault("text")) ?? "",
            [.. reading.Items(members.GetValueOrDefault("excludes")).Select(item => reading.Text(item)).OfType<string>()]);
    }

    private static Checks Checks(FileReading reading, LocatedJson? value)
    {
        var members = reading.Object(value, "identity", "rightToWork", "references", "dbs", "workHealth");
        var right = reading.Object(members.GetValueOrDefault("rightToWork"), "checkedOn", "until");
        var dbs = reading.Object(members.GetValueOrDefault("dbs"), "level", "issuedOn");
        return new()
        {
            Identity = reading.Date(members.GetValueOrDefault("identity")),
            RightToWork = new(reading.Date(right.GetValueOrDefault("checkedOn")), reading.Date(right.GetValueOrDefault("until"))),
            References = reading.Date(members.GetValueOrDefault("references")),
            Dbs = new(reading.Word(dbs.GetValueOrDefault("level"), Words.DbsLevels), reading.Date(dbs.GetValueOrDefault("issuedOn"))),
            WorkHealth = reading.Date(members.GetValueOrDefault("workHealth")),
        };
    }

    private static Employment Employment(FileReading reading, LocatedJson value)
    {
        var members = reading.Object(value, "setting", "from", "to", "wte");
        return new(
            reading.Word(members.GetValueOrDefault("setting"), Words.Settings), reading.Date(members.GetValueOrDefault("from")),
            reading.Date(members.GetValueOrDefault("to")), reading.Wte(members.GetValueOrDefault("wte")));
    }
}
