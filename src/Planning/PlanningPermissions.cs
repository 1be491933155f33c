using Preceptor.Kernel.Access;

namespace Preceptor.Planning;

/// <summary>What may be done with workforce plans, and which trades may do it. Each of the six steps has a permission of its own.</summary>
public static class PlanningPermissions
{
    public static Permission Read { get; } = new("planning.read", "see workforce plans",
        Trades.WorkforcePlanner, Trades.BoardLead, Trades.ClinicalLead, Trades.HrOfficer);

    /// <summary>Plans and their scenarios, and asking for runs.</summary>
    public static Permission Plan { get; } = new("planning.plan", "make workforce plans", Trades.WorkforcePlanner);

    /// <summary>The employer's own counts: what is needed, what was, and who left.</summary>
    public static Permission Count { get; } = new("planning.count", "bring in counts for workforce plans", Trades.WorkforcePlanner, Trades.HrOfficer);

    public static Permission Define { get; } = new("planning.define", "define a workforce plan", Trades.WorkforcePlanner, Trades.BoardLead);

    public static Permission MapChange { get; } = new("planning.map-change", "map the service change of a workforce plan", Trades.WorkforcePlanner, Trades.ClinicalLead);

    public static Permission DefineRequired { get; } = new("planning.define-required", "define the required workforce of a plan", Trades.WorkforcePlanner, Trades.ClinicalLead);

    public static Permission Understand { get; } = new("planning.understand", "describe the availability in a workforce plan", Trades.WorkforcePlanner, Trades.HrOfficer);

    public static Permission Deliver { get; } = new("planning.deliver", "plan the delivery of a workforce plan", Trades.WorkforcePlanner, Trades.BoardLead);

    public static Permission Monitor { get; } = new("planning.monitor", "monitor a workforce plan", Trades.WorkforcePlanner, Trades.HrOfficer, Trades.ClinicalLead);

    public static IReadOnlyList<Permission> All { get; } = [Read, Plan, Count, Define, MapChange, DefineRequired, Understand, Deliver, Monitor];

    /// <summary>Who may write and sign a step, by its number from 1.</summary>
    internal static Permission OfStep(int number) => Steps[number - 1];

    private static readonly IReadOnlyList<Permission> Steps = [Define, MapChange, DefineRequired, Understand, Deliver, Monitor];
}
