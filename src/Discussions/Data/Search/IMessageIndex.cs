using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Data.Search;

/// <summary>The words of one message.</summary>
/// <param name="Title">That of the discussion, with its first message alone.</param>
internal sealed record IndexedMessage(MessageId Id, string Title, string Text);

/// <summary>Full text over messages, in the database itself, which keeps words and no texts. It knows nothing of rights: what it finds is asked for again as the reader may read it.</summary>
internal interface IMessageIndex : IDatabaseExtra
{
    Task PutAsync(PlatformDb db, IndexedMessage message, CancellationToken cancel);

    /// <returns>The messages that match, the best first, no more than <paramref name="most"/>.</returns>
    Task<IReadOnlyList<MessageId>> FindAsync(PlatformDb db, IReadOnlyList<string> words, int most, CancellationToken cancel);
}
