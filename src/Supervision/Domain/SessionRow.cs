using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Supervision.Domain;

/// <summary>The columns that dated sessions and patterns share.</summary>
internal abstract class SessionRow : IEmployerOwned
{
    public const int MostSuite = 100;

    public required EmployerId EmployerId { get; init; }

    public PersonId SupervisorId { get; set; }

    public TimeOnly From { get; set; }

    public TimeOnly Until { get; set; }

    public SiteId SiteId { get; set; }

    public string? Suite { get; set; }

    public string Specialty { get; set; } = "";

    public Presence Presence { get; set; }

    public int MinutesAway { get; set; }

    public int Cap { get; set; }

    public bool HasOwnList { get; set; }

    public int Trainees { get; set; }

    public SessionTerms ToTerms() => new(SupervisorId, From, Until, SiteId, Suite, Specialty, Presence, MinutesAway, Cap, HasOwnList, Trainees);

    public void Take(SessionTerms terms)
    {
        (SupervisorId, From, Until, SiteId, Suite, Specialty) = (terms.Supervisor, terms.From, terms.Until, terms.Site, terms.Suite, terms.Specialty);
        (Presence, MinutesAway, Cap, HasOwnList, Trainees) = (terms.Presence, terms.MinutesAway, terms.Cap, terms.HasOwnList, terms.Trainees);
    }
}

/// <summary>What of the pattern a dated session stands in for.</summary>
internal enum Replaces
{
    /// <summary>It stands beside what the pattern has.</summary>
    Nothing,

    /// <summary>The pattern's session with the same id.</summary>
    Occurrence,

    /// <summary>All that the pattern has of that doctor on that date.</summary>
    Day,
}

/// <summary>A session on one date.</summary>
internal sealed class DatedSession : SessionRow
{
    /// <summary>That of the pattern's session when it replaces one, so that rosters which refer to it still find it.</summary>
    public required SessionId Id { get; init; }

    /// <summary>The UK date on which it begins.</summary>
    public required DateOnly Date { get; init; }

    public required Replaces Replaces { get; set; }
}

/// <summary>A session that comes back every week, or every fourth week.</summary>
internal sealed class Pattern : SessionRow
{
    /// <summary>A pattern's weeks are counted 1, 2, 3, 4 and begin again.</summary>
    public const int Weeks = 4;

    public required PatternId Id { get; init; }

    /// <summary>1 to 4; none for every week.</summary>
    public int? Week { get; set; }

    public IsoDayOfWeek Weekday { get; set; }

    /// <summary>The Monday of a week 1.</summary>
    public DateOnly Anchor { get; set; }

    public DateOnly ValidFrom { get; set; }

    /// <summary>The last date, inclusive; none while it is open.</summary>
    public DateOnly? ValidUntil { get; set; }
}

/// <summary>The pattern does not hold for a doctor on a date.</summary>
internal sealed class Cancellation : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public required CancellationId Id { get; init; }

    public required PersonId SupervisorId { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The one session of the pattern that is cancelled; none when the whole day's are.</summary>
    public Guid? Occurrence { get; init; }
}
