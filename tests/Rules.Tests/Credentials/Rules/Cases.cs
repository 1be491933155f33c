using NodaTime;
using Preceptor.Contracts;
using Preceptor.Credentials.Data;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;
using Case = Preceptor.Credentials.Domain.Case;

namespace Preceptor.Rules.Tests.Credentials.Rules;

/// <summary>People for whom all is in order, so that a test says only what is not; and the reference data that ships.</summary>
internal static class Cases
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static Reference Reference { get; } = ReferenceFiles.ReadAsync().GetAwaiter().GetResult();

    public static CredentialFacts PhysicianAssociate { get; } = new("Callum Ferreira", Words.PhysicianAssociate, Words.SecondaryCare, new(2025, 9, 1))
    {
        Qualification = new("MSc Physician Associate Studies", "University of Bradford", new(2023, 9, 18), new(2025, 7, 10)),
        Exams = [new("PANE", new(2025, 8, 1))],
        Registrations = [Registration("GMC", "A1234567")],
        Checks = AllChecks,
        Employment = [new(Words.SecondaryCare, new(2025, 9, 1), null, 1)],
    };

    public static CredentialFacts AnaesthesiaAssociate { get; } = new("Amira Okafor", Words.AnaesthesiaAssociate, Words.SecondaryCare, new(2023, 10, 2))
    {
        Qualification = new("MSc Anaesthesia Associate", "UCL", new(2021, 9, 6), new(2023, 9, 29)),
        Registrations = [Registration("GMC", "A7654321")],
        Checks = AllChecks,
    };

    public static CredentialFacts SurgicalCarePractitioner { get; } = new("Joel Adeyemi", Words.SurgicalCarePractitioner, Words.SecondaryCare, new(2021, 4, 12))
    {
        Qualification = new("MSc Surgical Care Practice", "Anyshire University", new(2018, 9, 3), new(2020, 9, 30)),
        Registrations = [Registration("HCPC", "ODP12345")],
        Checks = AllChecks,
    };

    public static CredentialFacts CriticalCarePractitioner { get; } = SurgicalCarePractitioner with
    {
        Who = "Rosa Vance", Role = Words.CriticalCarePractitioner, Registrations = [Registration("NMC", "01A2345N")],
    };

    public static Registration Registration(string? body, string? number, string? status = Words.Registered) =>
        new(body, number, new(2025, 11, 3), null, status, [], At(2026, 11, 22, 8));

    public static Instant At(int year, int month, int day, int hour) => Instant.FromUtc(year, month, day, hour, 0);

    public static CredentialFacts Of(string role) => role switch
    {
        Words.PhysicianAssociate => PhysicianAssociate,
        Words.AnaesthesiaAssociate => AnaesthesiaAssociate,
        Words.SurgicalCarePractitioner => SurgicalCarePractitioner,
        _ => CriticalCarePractitioner,
    };

    /// <summary>A date as a table of cases writes it; nothing for an empty text.</summary>
    public static DateOnly? Date(string? text) => string.IsNullOrEmpty(text) ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");

    public static Case On(this CredentialFacts facts, string? on = null, Profile profile = Profile.Strict) => new(facts, Date(on) ?? Today, profile, Reference);

    public static ClearanceDecision Decide(this CredentialFacts facts, string? on = null, Profile profile = Profile.Strict) =>
        ClearedToPractise.OnTheDay(facts.On(on, profile)).Decision;

    /// <summary>The findings of one rule.</summary>
    public static IReadOnlyList<Finding> Find(this Func<Case, IEnumerable<Ruling>> rule, CredentialFacts facts, string? on = null, Profile profile = Profile.Strict) =>
        [.. rule(facts.On(on, profile)).Select(ruling => ruling.Finding)];

    private static Checks AllChecks => new()
    {
        Identity = new(2021, 3, 1), RightToWork = new(new(2021, 3, 1), null), References = new(2021, 3, 3), Dbs = new("enhanced", new(2021, 2, 20)), WorkHealth = new(2021, 3, 5),
    };
}
