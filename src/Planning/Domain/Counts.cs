using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Planning.Domain;

/// <summary>How many of a role were at work at the end of a month, as the employer counted them.</summary>
internal sealed class Actual : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    /// <summary>A code of roles.csv.</summary>
    public required string Role { get; init; }

    /// <summary>The month's first day.</summary>
    public required DateOnly Month { get; init; }

    public required decimal Fte { get; set; }

    public required int Heads { get; set; }

    public required Instant BroughtInAt { get; set; }
}

/// <summary>How much of a role is needed from a month on, until the next line. It takes the place of the funded posts of People.</summary>
internal sealed class NeededLine : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public required string Role { get; init; }

    /// <summary>The month's first day.</summary>
    public required DateOnly From { get; init; }

    public required decimal Fte { get; set; }
}

internal enum EvidenceKind
{
    /// <summary>People who left, among those who were employed for a year.</summary>
    Leavers,

    /// <summary>People who had an exit interview, among those who were employed for a year.</summary>
    ExitInterviews,

    /// <summary>Of those who answered a survey of wellbeing, how many mean to leave within the year.</summary>
    WellbeingSurvey,
}

/// <summary>A count that tells something of how many leave in a year. Never of a person: a group below the threshold is kept out of every rate.</summary>
internal sealed class Evidence : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public required string Role { get; init; }

    public required EvidenceKind Kind { get; init; }

    /// <summary>The first day of the month in which the year that was counted ended.</summary>
    public required DateOnly Month { get; init; }

    public required int Events { get; set; }

    /// <summary>Among how many.</summary>
    public required int Of { get; set; }

    /// <summary>How much one of them counts, 0 to 1: 1 for who really left, less for who says so.</summary>
    public required decimal Weight { get; set; }
}
