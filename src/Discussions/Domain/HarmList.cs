namespace Preceptor.Discussions.Domain;

/// <summary>A kind of illegal content that a risk assessment must look at.</summary>
internal sealed record Harm(string Code, string Name, string Source);

internal sealed record HarmList(IReadOnlyList<Harm> All);
