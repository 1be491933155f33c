namespace Preceptor.Credentials.Domain;

/// <summary>The closed lists of words, the same in files, forms and tables.</summary>
internal static class Words
{
    public const string PhysicianAssociate = "physician-associate";
    public const string AnaesthesiaAssociate = "anaesthesia-associate";
    public const string SurgicalCarePractitioner = "surgical-care-practitioner";
    public const string CriticalCarePractitioner = "advanced-critical-care-practitioner";

    public const string SecondaryCare = "secondary-care";
    public const string PrimaryCare = "primary-care";
    public const string MentalHealth = "mental-health";
    public const string Community = "community";

    public const string Gmc = "GMC";
    public const string Nmc = "NMC";
    public const string Hcpc = "HCPC";

    public const string Registered = "registered";
    public const string Warning = "warning";
    public const string Conditions = "conditions";
    public const string InterimConditions = "interim-conditions";
    public const string InterimSuspension = "interim-suspension";
    public const string Suspended = "suspended";
    public const string Lapsed = "lapsed";
    public const string Removed = "removed";

    public static IReadOnlyList<string> Roles { get; } = [PhysicianAssociate, AnaesthesiaAssociate, SurgicalCarePractitioner, CriticalCarePractitioner];

    public static IReadOnlyList<string> Settings { get; } = [SecondaryCare, PrimaryCare, MentalHealth, Community];

    public static IReadOnlyList<string> Exams { get; } = ["PANE", "PARA", "PANCE", "AARA"];

    public static IReadOnlyList<string> Bodies { get; } = [Gmc, Nmc, Hcpc, "PAMVR", "RCoA-MVR", "SCP-MVR", "FICM"];

    /// <summary>What a register can say: SI 2024/374 articles 5 to 14; the same words serve the NMC's and HCPC's registers.</summary>
    public static IReadOnlyList<string> Statuses { get; } =
        [Registered, Warning, Conditions, InterimConditions, InterimSuspension, Suspended, Lapsed, Removed];

    public static IReadOnlyList<string> DbsLevels { get; } = ["basic", "standard", "enhanced", "enhanced-with-barred-list"];

    /// <summary>A code as it is read: "interim-conditions" is "interim conditions".</summary>
    public static string Plain(string code) => code.Replace('-', ' ');
}
