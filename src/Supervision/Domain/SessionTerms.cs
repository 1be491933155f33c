using Preceptor.Contracts;
using Preceptor.Kernel;

namespace Preceptor.Supervision.Domain;

/// <summary>What a session offers, whatever its date.</summary>
/// <param name="From">UK time of day at which it begins.</param>
/// <param name="Until">UK time of day at which it ends; on the next day when it is not after <paramref name="From"/>.</param>
internal sealed record SessionTerms(
    PersonId Supervisor, TimeOnly From, TimeOnly Until, SiteId Site, string? Suite, string Specialty, Presence Presence, int MinutesAway, int Cap,
    bool HasOwnList, int Trainees)
{
    public bool IsOvernight => Until <= From;
}
