using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;

namespace Preceptor.Contracts;

public readonly record struct SessionId(Guid Value) : IId<SessionId>
{
    public static SessionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>Who supervises, when, and what the policies ask. Answered by Supervision.</summary>
public interface ISupervision
{
    /// <summary>All that touches a stretch of time, for the whole employer: a supervisor of one team may serve another.</summary>
    Task<SupervisionPicture> ForAsync(Actor actor, Instant from, Instant until, CancellationToken cancel);
}

/// <param name="AdoptedFrom">The first day on which guidance blocks, since the employer has adopted the strict profile; none while it has not.</param>
public sealed record SupervisionPicture(
    IReadOnlyList<SupervisingSession> Sessions, IReadOnlyList<NamedSupervisor> Named, IReadOnlyList<SupervisionPolicy> Policies,
    IReadOnlyList<HourBand> Bands, DateOnly? AdoptedFrom);

/// <summary>A stretch of the named hours that policies speak of; those of the stretch's whole UK days, one after another without a gap.</summary>
/// <param name="Name">day or night, as in <see cref="SupervisionPolicy.Band"/>.</param>
public sealed record HourBand(string Name, Instant From, Instant Until);

/// <summary>How near a supervisor is, the nearest last.</summary>
public enum Presence
{
    OnCall,
    OnSite,
    InSuite,
    InRoom,
}

/// <summary>A stretch of a doctor's time in which they may supervise.</summary>
/// <param name="Suite">A theatre suite, ward or surgery; none when the doctor serves the whole site.</param>
/// <param name="Specialty">Such as anaesthesia; lower case.</param>
/// <param name="MinutesAway">How long the doctor needs to the bedside.</param>
/// <param name="Cap">How many they may supervise at once at most, trainees included; policies may allow fewer.</param>
/// <param name="HasOwnList">The doctor runs a solo list and supervises nobody meanwhile.</param>
/// <param name="Trainees">Doctors in training whom they supervise already; they count towards the cap.</param>
public sealed record SupervisingSession(
    SessionId Id, PersonId Supervisor, SiteId Site, string? Suite, string Specialty, Instant From, Instant Until,
    Presence Presence, int MinutesAway, int Cap, bool HasOwnList, int Trainees);

/// <summary>The senior doctor who has overall responsibility for an associate's supervision.</summary>
/// <param name="Phase">novice, developing or established, as agreed between the two.</param>
/// <param name="Until">The last day, inclusive; none while it is open.</param>
public sealed record NamedSupervisor(PersonId Associate, PersonId Supervisor, string Phase, DateOnly From, DateOnly? Until);

/// <summary>
/// A row of a policy. It holds for a minute of a duty when the role, one of the tags, the phase, the band of hours and the date agree;
/// an empty list or none means any. Of several rows that hold, the nearest presence and the smallest cap count.
/// </summary>
/// <param name="Code">Such as RCOA-PAA-SCOPE.</param>
/// <param name="Version">Such as 2025.</param>
/// <param name="Band">day (8am to 8pm) or night; none for any hour.</param>
/// <param name="Specialties">The supervisor's must be one of these; empty for any.</param>
/// <param name="Forbids">The duty may not be done at all.</param>
/// <param name="From">The first day that it holds; none for always.</param>
/// <param name="Until">The last day that it holds, inclusive.</param>
/// <param name="MustFrom">The first day that it blocks, since the employer has adopted it or since it is law; before, it warns.</param>
public sealed record SupervisionPolicy(
    string Code, string Version, IReadOnlyList<string> Roles, IReadOnlyList<string> Tags, IReadOnlyList<string> Phases, string? Band,
    Presence Presence, int? MinutesAway, int Cap, IReadOnlyList<string> Specialties, bool Forbids,
    DateOnly? From, DateOnly? Until, DateOnly? MustFrom, string Text, string Source);
