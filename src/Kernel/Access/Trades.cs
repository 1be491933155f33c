namespace Preceptor.Kernel.Access;

/// <summary>What a signed-in person does at an employer. A trade carries permissions; a person may have several.</summary>
public static class Trades
{
    public const string Associate = "associate";
    public const string SupervisingDoctor = "supervising-doctor";
    public const string RotaCoordinator = "rota-coordinator";
    public const string ClinicalLead = "clinical-lead";
    public const string HrOfficer = "hr-officer";
    public const string WorkforcePlanner = "workforce-planner";
    public const string BoardLead = "board-lead";
    public const string HubMember = "hub-member";
    public const string Editor = "editor";
    public const string Moderator = "moderator";

    /// <summary>Runs the installation; belongs to no employer and sees no employer's people.</summary>
    public const string PlatformAdministrator = "platform-administrator";

    /// <summary>Trades that an employer may give, in the order that pages show them.</summary>
    public static IReadOnlyDictionary<string, string> AtAnEmployer { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [HrOfficer] = "Recruitment and HR officer",
        [RotaCoordinator] = "Rota coordinator",
        [ClinicalLead] = "Clinical lead",
        [SupervisingDoctor] = "Supervising doctor",
        [Associate] = "Associate",
        [WorkforcePlanner] = "Workforce planner",
        [BoardLead] = "Board lead",
        [Editor] = "Editor",
        [Moderator] = "Moderator",
        [HubMember] = "Hub member",
    };

    public static string NameOf(string trade) =>
        AtAnEmployer.TryGetValue(trade, out var name) ? name : trade == PlatformAdministrator ? "Platform administrator" : trade;
}
