namespace Preceptor.Discussions.Domain;

/// <summary>A kind of illegal content that a risk assessment must look at.</summary>
/// <param name="From">The first day on which the law asks for it.</param>
internal sealed record Harm(string Code, string Name, DateOnly From, string Source);

/// <param name="All">Also those that are to come.</param>
internal sealed record HarmList(IReadOnlyList<Harm> All)
{
    public IReadOnlyList<Harm> On(DateOnly day) => [.. All.Where(harm => harm.From <= day)];
}
