using Preceptor.Kernel.Access;

namespace Preceptor.Rota;

/// <summary>What may be done with rosters, and which trades may do it.</summary>
public static class RotaPermissions
{
    /// <summary>Published rosters; drafts are for those who plan.</summary>
    public static Permission Read { get; } = new("rota.read", "see published rosters",
        Trades.RotaCoordinator, Trades.ClinicalLead, Trades.SupervisingDoctor, Trades.Associate, Trades.HrOfficer, Trades.WorkforcePlanner, Trades.BoardLead);

    public static Permission Plan { get; } = new("rota.plan", "plan rosters", Trades.RotaCoordinator, Trades.ClinicalLead);

    public static Permission Publish { get; } = new("rota.publish", "publish rosters", Trades.RotaCoordinator, Trades.ClinicalLead);

    /// <summary>One's own requests and calendar.</summary>
    public static Permission Request { get; } = new("rota.request", "ask for days on or off", Trades.Associate);

    public static IReadOnlyList<Permission> All { get; } = [Read, Plan, Publish, Request];
}
