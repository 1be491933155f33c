using Preceptor.Kernel.Access;

namespace Preceptor.Supervision;

/// <summary>What may be done with supervisors' sessions and policies, and which trades may do it.</summary>
public static class SupervisionPermissions
{
    public static Permission Read { get; } = new("supervision.read", "see who supervises whom",
        Trades.HrOfficer, Trades.RotaCoordinator, Trades.ClinicalLead, Trades.SupervisingDoctor, Trades.Associate, Trades.WorkforcePlanner, Trades.BoardLead);

    public static Permission EditSessions { get; } = new("supervision.edit-sessions", "change supervisors' sessions",
        Trades.RotaCoordinator, Trades.ClinicalLead);

    public static Permission NameSupervisor { get; } = new("supervision.name-supervisor", "name an associate's supervisor",
        Trades.ClinicalLead, Trades.HrOfficer);

    public static Permission AdoptPolicy { get; } = new("supervision.adopt-policy", "adopt a policy for the employer",
        Trades.ClinicalLead, Trades.BoardLead);

    public static IReadOnlyList<Permission> All { get; } = [Read, EditSessions, NameSupervisor, AdoptPolicy];
}
