using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Rota.Domain;

internal enum RosterStatus
{
    Draft,
    Published,

    /// <summary>Another roster was published in its place.</summary>
    Replaced,
}

/// <summary>One team's duties over one period.</summary>
internal sealed class Roster : IEmployerOwned
{
    /// <summary>26 weeks.</summary>
    public const int MostDays = 182;

    public required EmployerId EmployerId { get; init; }

    public required RosterId Id { get; init; }

    public required TeamId TeamId { get; init; }

    public required DateOnly StartsOn { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly EndsOn { get; init; }

    public required RosterStatus Status { get; set; }

    /// <summary>Where it came from, in words: "made by the engine", "brought in from rota.csv".</summary>
    public required string Origin { get; init; }

    public required Instant MadeAt { get; init; }

    public Instant? PublishedAt { get; set; }

    /// <summary>Goes up with each change, so that two people cannot change it unawares.</summary>
    public int Version { get; set; }

    /// <summary>How the engine's objective came about, as JSON lines of its explanation; none when made by hand.</summary>
    public string? Explanation { get; set; }

    public int Days => EndsOn.DayNumber - StartsOn.DayNumber + 1;
}

/// <summary>A person's duty in a roster, with all that it needs so that a later change of demand does not change it.</summary>
internal sealed class Assignment : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public required AssignmentId Id { get; init; }

    public required RosterId RosterId { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary>The date on which it begins.</summary>
    public required DateOnly Date { get; init; }

    public required string ShiftCode { get; init; }

    public required string ShiftName { get; init; }

    public required Instant From { get; init; }

    public required Instant Until { get; init; }

    public required int UnpaidBreak { get; init; }

    public required SiteId SiteId { get; init; }

    public string? Suite { get; init; }

    public required List<string> Tags { get; init; }

    /// <summary>Held fast when the engine makes the rest again.</summary>
    public bool IsPinned { get; set; }

    /// <summary>Identifies the demand line it fills within the roster: date, shift and place.</summary>
    public string Line => LineKey.Of(Date, ShiftCode, Suite, Tags);
}

/// <summary>Who supervises a stretch of an assignment.</summary>
internal sealed class AssignedSupervision : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public required AssignmentId AssignmentId { get; init; }

    public required Instant From { get; init; }

    public required Instant Until { get; init; }

    /// <summary>A session of Supervision; patterns make sessions, so it has no table to point at.</summary>
    public required SessionId SessionId { get; init; }

    public required PersonId SupervisorId { get; init; }
}

internal static class LineKey
{
    public static string Of(DateOnly date, string shift, string? suite, IEnumerable<string> tags)
    {
        var words = string.Join(" ", tags.Order(StringComparer.Ordinal));
        return $"{date:yyyy-MM-dd} {shift} {suite ?? "site"}{(words.Length == 0 ? "" : $" ({words})")}";
    }
}
