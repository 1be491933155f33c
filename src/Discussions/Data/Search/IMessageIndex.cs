using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Data.Search;

/// <summary>The words of one message.</summary>
/// <param name="Title">That of the discussion, with its first message alone.</param>
internal sealed record IndexedMessage(string MessageId, string Title, string Text);

/// <summary>A message that matches.</summary>
internal sealed class MessageHit
{
    public string MessageId { get; init; } = "";

    /// <summary>Smaller is better; only its order means something.</summary>
    public double Rank { get; init; }
}

/// <summary>Full text over messages, in the database itself. It knows nothing of rights: what it finds is asked for again as the reader may read it.</summary>
internal interface IMessageIndex : IDatabaseExtra
{
    Task PutAsync(PlatformDb db, IndexedMessage message, CancellationToken cancel);

    /// <summary>The best hits first.</summary>
    Task<IReadOnlyList<MessageHit>> FindAsync(PlatformDb db, IReadOnlyList<string> words, CancellationToken cancel);
}
