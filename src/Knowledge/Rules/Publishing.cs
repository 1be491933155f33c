using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules;

/// <summary>The way of a version from draft to live: only its author writes it, and somebody else approves it.</summary>
internal static class Publishing
{
    private const int MostWhy = 400;

    public static Outcome<Done> MayWrite(PageVersion version, AccountId account) => version switch
    {
        { State: not VersionState.Draft } => new NotNow($"Version {version.Number} is {InWords(version.State)} and cannot be changed. Begin a new version instead"),
        _ when version.AuthorId != account => new NotNow($"{version.AuthorName} is writing version {version.Number}, and only its author can change it"),
        _ => new Done(),
    };

    /// <param name="gate">What the gate found; all of it blocks.</param>
    public static Outcome<Done> Submit(PageVersion version, AccountId account, IReadOnlyList<Finding> gate)
    {
        var may = MayWrite(version, account);
        if (!may.IsDone)
        {
            return may;
        }

        if (Blocking(gate) is { Count: > 0 } faults)
        {
            return Outcome<Done>.Refused(faults);
        }

        (version.State, version.SentBackWhy) = (VersionState.InReview, null);
        return new Done();
    }

    /// <summary>Whatever time the author asked for, nothing is live before it is approved.</summary>
    public static Outcome<Done> Approve(PageVersion version, AccountId approver, Instant now, IReadOnlyList<Finding> gate)
    {
        if (version.State is not VersionState.InReview)
        {
            return new NotNow($"Version {version.Number} is {InWords(version.State)}, not in review");
        }

        if (version.AuthorId == approver)
        {
            return new NotNow("You wrote this version, so somebody else must approve it");
        }

        if (Blocking(gate) is { Count: > 0 } faults)
        {
            return Outcome<Done>.Refused(faults);
        }

        var from = version.PublishAt is { } wanted && wanted > now ? wanted : now;
        if (version.UnpublishAt <= from)
        {
            return new NotNow($"It would end on {UkWords.Moment(version.UnpublishAt!.Value)}, before it begins. Send it back for another time");
        }

        (version.State, version.ApprovedById, version.LiveFrom) = (VersionState.Approved, approver, from);
        return new Done();
    }

    public static Outcome<Done> SendBack(PageVersion version, string why)
    {
        if (version.State is not VersionState.InReview)
        {
            return new NotNow($"Version {version.Number} is {InWords(version.State)}, not in review");
        }

        if (why.Trim().Length is 0 or > MostWhy)
        {
            return new NotSaid($"Enter what must be changed before it can be approved, in {MostWhy} characters or fewer", "Why");
        }

        (version.State, version.SentBackWhy) = (VersionState.Draft, why.Trim());
        return new Done();
    }

    /// <summary>Gives up what is not live yet; the version stays on record.</summary>
    public static Outcome<Done> Discard(PageVersion version, Instant now)
    {
        if (!version.IsOpen && !version.IsScheduledAt(now))
        {
            return new NotNow($"Version {version.Number} is {InWords(version.State)} and cannot be given up");
        }

        version.State = VersionState.Discarded;
        return new Done();
    }

    /// <summary>One version at a time is written or reviewed, so that two authors never overwrite each other.</summary>
    public static Outcome<Done> MayBegin(IEnumerable<PageVersion> versions) =>
        versions.FirstOrDefault(version => version.IsOpen) is { } open
            ? new NotNow($"Version {open.Number} by {open.AuthorName} is {InWords(open.State)}. Finish it or give it up first")
            : new Done();

    public static string InWords(VersionState state) => state switch
    {
        VersionState.Draft => "a draft",
        VersionState.InReview => "in review",
        VersionState.Approved => "approved",
        _ => "given up",
    };

    private static List<Refusal> Blocking(IReadOnlyList<Finding> gate) =>
        [.. gate.Select(finding => new GateShut(finding.Text))];
}
