using Preceptor.Kernel.Access;

namespace Preceptor.Credentials;

/// <summary>What may be done with checks and registrations, and which trades may do it.</summary>
public static class CredentialsPermissions
{
    public static Permission Read { get; } = new("credentials.read", "see who is cleared to practise",
        Trades.HrOfficer, Trades.RotaCoordinator, Trades.ClinicalLead, Trades.SupervisingDoctor, Trades.WorkforcePlanner, Trades.BoardLead);

    public static Permission Record { get; } = new("credentials.record", "record checks and registrations", Trades.HrOfficer);

    public static IReadOnlyList<Permission> All { get; } = [Read, Record];
}
