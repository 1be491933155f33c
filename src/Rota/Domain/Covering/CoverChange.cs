using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Domain.Covering;

/// <summary>What a roster gets and loses so that somebody who is away is covered. A duty whose supervision changes is lost and got.</summary>
internal sealed record CoverChange(IReadOnlyList<RosterDuty> Gets, IReadOnlyList<ProblemPair> Loses)
{
    public static CoverChange Between(IReadOnlyList<RosterDuty> before, IReadOnlyList<RosterDuty> after) =>
        new([.. after.Where(duty => !before.Any(old => IsSame(old, duty)))], [.. before.Where(old => !after.Any(duty => IsSame(old, duty))).Select(PairOf)]);

    /// <summary>The duties with the change made.</summary>
    public IReadOnlyList<RosterDuty> AppliedTo(IReadOnlyList<RosterDuty> duties)
    {
        var lost = Loses.ToHashSet();
        return [.. duties.Where(duty => !lost.Contains(PairOf(duty))), .. Gets];
    }

    private static ProblemPair PairOf(RosterDuty duty) => new(duty.Person, duty.Demand);

    private static bool IsSame(RosterDuty one, RosterDuty other) => PairOf(one) == PairOf(other) && one.Supervision.SequenceEqual(other.Supervision);
}

/// <summary>The engine's repairs: whole rosters, the best first.</summary>
internal sealed record RepairsDocument(string Format, IReadOnlyList<RosterDocument> Rosters);
