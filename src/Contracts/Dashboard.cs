using Preceptor.Kernel.Access;

namespace Preceptor.Contracts;

/// <summary>
/// A card that a room puts on the signed-in person's dashboard. One that throws is shown as "not available now"; the page never fails.
/// </summary>
public interface IDashboardCard
{
    /// <summary>Smaller comes first; what needs a decision today is below 100.</summary>
    int Order { get; }

    /// <summary>Shown in place of the card when it fails.</summary>
    string Heading { get; }

    /// <summary>The card, in at most one query; nothing when it has nothing to say to this actor.</summary>
    Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel);
}

/// <param name="Finding">A sentence that says the thing, before any detail.</param>
/// <param name="Facts">Short lines of detail, each with the page it leads to where there is one.</param>
/// <param name="Action">What to do next.</param>
public sealed record DashboardCard(string Heading, string Finding, IReadOnlyList<CardFact> Facts, CardAction? Action = null);

public sealed record CardFact(string Text, string? Href = null);

public sealed record CardAction(string Text, string Href);
