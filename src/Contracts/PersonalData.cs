using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Contracts;

/// <summary>
/// What a room keeps of a member's own account, beside their employer's records: they may take a copy, and it goes when they close the account.
/// Sources: UK GDPR articles 15, 17 and 20.
/// </summary>
public interface IPersonalData
{
    /// <summary>All that the room keeps of the account, in words that its owner understands; an empty list is left out of the copy.</summary>
    Task<IReadOnlyList<PersonalList>> TellAsync(Actor member, CancellationToken cancel);

    /// <summary>
    /// Takes the account out of the room's rows, within the transaction that <paramref name="db"/> has open. What others answered keeps its place,
    /// written by <see cref="Erasure.FormerMember"/>.
    /// </summary>
    Task EraseAsync(PlatformDb db, Erasure erasure, CancellationToken cancel);
}

/// <summary>Rows of one kind, such as bookmarks.</summary>
/// <param name="Rows">As many texts in each as there are columns.</param>
public sealed record PersonalList(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <param name="Email">The account's address.</param>
/// <param name="TextsToo">What the member wrote for others goes as well; else it stays without their name.</param>
public sealed record Erasure(AccountId Account, string Email, bool TextsToo)
{
    /// <summary>Whoever has closed their account, as others read it.</summary>
    public const string FormerMember = "Former member";

    /// <summary>In place of a text that went with its author's account.</summary>
    public const string TextGone = "The author of this took it out when they closed their account.";
}
