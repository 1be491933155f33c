using Preceptor.Kernel.Access;

namespace Preceptor.People;

/// <summary>What may be done with people, posts and access, and which trades may do it.</summary>
public static class PeoplePermissions
{
    public static Permission Read { get; } = new("people.read", "see people and teams",
        Trades.HrOfficer, Trades.RotaCoordinator, Trades.ClinicalLead, Trades.SupervisingDoctor, Trades.WorkforcePlanner, Trades.BoardLead);

    public static Permission Edit { get; } = new("people.edit", "add or change people, teams and sites", Trades.HrOfficer);

    public static Permission Import { get; } = new("people.import", "import staff or establishment", Trades.HrOfficer);

    public static Permission ReadEstablishment { get; } = new("people.read-establishment", "see the establishment",
        Trades.HrOfficer, Trades.ClinicalLead, Trades.WorkforcePlanner, Trades.BoardLead);

    public static Permission EditEstablishment { get; } = new("people.edit-establishment", "change the establishment",
        Trades.HrOfficer, Trades.WorkforcePlanner);

    public static Permission ManageAccess { get; } = new("people.manage-access", "decide who can sign in", Trades.HrOfficer);

    public static Permission ManageEmployers { get; } = new("people.manage-employers", "add employers", Trades.PlatformAdministrator);

    public static Permission ApproveRegistrations { get; } = new("people.approve-registrations", "let in who registered for the hub", Trades.Moderator, Trades.PlatformAdministrator);

    public static IReadOnlyList<Permission> All { get; } =
        [Read, Edit, Import, ReadEstablishment, EditEstablishment, ManageAccess, ManageEmployers, ApproveRegistrations];
}
