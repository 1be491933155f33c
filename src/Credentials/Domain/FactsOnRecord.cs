namespace Preceptor.Credentials.Domain;

/// <summary>What a person's records say together.</summary>
internal static class FactsOnRecord
{
    /// <summary>The records that count: of one key the latest, and none that was withdrawn.</summary>
    public static IReadOnlyList<CredentialRecord> Standing(IEnumerable<CredentialRecord> records) =>
    [
        .. records.Where(record => record.WithdrawnAt is null).GroupBy(record => record.Key)
            .Select(same => same.OrderBy(record => record.RecordedAt).ThenBy(record => record.Id.Value).Last()),
    ];

    public static CredentialFacts Of(CredentialFacts person, IEnumerable<CredentialRecord> records)
    {
        var standing = Standing(records).ToLookup(record => record.Kind, StringComparer.Ordinal);
        return person with
        {
            Setting = One(RecordKind.Setting)?.What,
            Qualification = One(RecordKind.Qualification) is { } award ? new(award.What, award.Provider, award.From, award.Until) : null,
            Exams = [.. standing[RecordKind.Exam].Select(exam => new ExamResult(exam.What, exam.From))],
            Registrations = [.. standing[RecordKind.Registration].Select(RegistrationOf)],
            Checks = new()
            {
                Identity = One(RecordKind.Identity)?.From,
                RightToWork = One(RecordKind.RightToWork) is { } right ? new(right.From, right.Until) : null,
                References = One(RecordKind.References)?.From,
                Dbs = One(RecordKind.Dbs) is { } dbs ? new(dbs.What, dbs.From) : null,
                WorkHealth = One(RecordKind.WorkHealth)?.From,
            },
            Employment = [.. standing[RecordKind.Employment].Select(job => new Employment(job.What, job.From, job.Until, job.Wte))],
            Prescribing = One(RecordKind.Prescribing)?.What,
        };

        CredentialRecord? One(string kind) => standing[kind].FirstOrDefault();
    }

    private static Registration RegistrationOf(CredentialRecord record) => new(
        record.What, record.Number, record.From, record.Until, record.Status,
        record.Conditions is null && record.Excludes.Count == 0 ? [] : [new(record.Conditions ?? "", record.Excludes)], record.CheckedAt);
}
