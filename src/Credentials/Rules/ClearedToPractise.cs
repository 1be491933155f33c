using Preceptor.Contracts;
using Preceptor.Credentials.Domain;

namespace Preceptor.Credentials.Rules;

/// <summary>
/// The decision: every rule in order, then not cleared when one blocks, cleared with conditions when one narrows, else cleared.
/// A warning never changes it. It holds by UK date, both ends inclusive.
/// </summary>
internal static class ClearedToPractise
{
    public static IReadOnlyList<Func<Case, IEnumerable<Ruling>>> Rules { get; } =
    [
        IdentityChecked.Judge,
        RightToWorkHolds.Judge,
        ReferencesTaken.Judge,
        DbsEnhanced.Judge,
        WorkHealthCleared.Judge,
        QualifiedForTheRole.Judge,
        ProgrammeRecognised.Judge,
        ExamPassed.Judge,
        ExamAttempts.Judge,
        RegisteredWithGmc.Judge,
        RegisteredWithNmcOrHcpc.Judge,
        RegistrationNumber.Judge,
        RegistrationConditions.Judge,
        RegistrationWarning.Judge,
        OtherRegisters.Judge,
        RegisterCheckedLately.Judge,
        TwoYearsInSecondaryCare.Judge,
        PrescribingAsRegistered.Judge,
    ];

    /// <summary>The decision on the case's day, and how long it stays at least as good.</summary>
    public static Clearance Decide(Case @case)
    {
        var answer = OnTheDay(@case);
        var worse = ChangeDays.After(@case).Where(day => OnTheDay(@case with { On = day }).Decision < answer.Decision).Select(day => (DateOnly?)day).FirstOrDefault();
        return new(@case.On, answer, worse?.AddDays(-1));
    }

    public static DayAnswer OnTheDay(Case @case)
    {
        var stranger = RoleDecidedHere.Judge(@case).ToList();
        var rulings = stranger.Count > 0 ? stranger : [.. Rules.SelectMany(judge => judge(@case))];
        var decision = rulings.Exists(ruling => ruling.Blocks) ? ClearanceDecision.NotCleared
            : rulings.Exists(ruling => ruling.Narrows) ? ClearanceDecision.ClearedWithConditions
            : ClearanceDecision.Cleared;
        return new(
            decision, [.. rulings.SelectMany(ruling => ruling.Excludes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. rulings.Select(ruling => ruling.Finding)]);
    }
}
