using Preceptor.Kernel;

namespace Preceptor.People.Domain;

/// <summary>Who reads what a member tells of themselves.</summary>
internal enum SeenBy
{
    Nobody,
    Members,
    Everyone,
}

/// <summary>One thing that a member tells of themselves. Nobody else reads it until they say so.</summary>
internal sealed class ProfileEntry
{
    public required AccountId AccountId { get; init; }

    /// <summary>A code of <see cref="ProfileFields"/>.</summary>
    public required string Field { get; init; }

    /// <summary>Plain text; of a field with choices, one of their codes.</summary>
    public required string Text { get; set; }

    public required SeenBy SeenBy { get; set; }
}

/// <param name="Name">As its owner reads it.</param>
/// <param name="NameToOthers">As others read it.</param>
/// <param name="Most">Characters at the most.</param>
internal sealed record ProfileField(string Code, string Name, string NameToOthers, string Hint, int Most);

internal static class ProfileFields
{
    public const string Region = "region";

    public static IReadOnlyList<ProfileField> All { get; } =
    [
        new("organisation", "Where you work", "Works at", "Such as the name of your trust or practice", 120),
        new("role", "What you do", "Role", "Such as lead physician associate, or rota coordinator for theatres", 120),
        new(Region, "Region", "Region", "Of NHS England, or where else you work", 60),
        new("about", "About you", "About", "What others may ask you about. No details of patients", 500),
    ];

    public static ProfileField? Find(string code) => All.FirstOrDefault(field => field.Code == code);
}
