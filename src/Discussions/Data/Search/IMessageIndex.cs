using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Data.Search;

/// <summary>The words of one message.</summary>
/// <param name="Title">That of the discussion, with its first message alone.</param>
internal sealed record IndexedMessage(MessageId Id, string Title, string Text);

/// <summary>Words of which a message must have all.</summary>
/// <param name="Most">No more messages than these.</param>
/// <param name="Ranked">The best first; otherwise in no order, which takes a fraction of the time.</param>
/// <param name="InTitles">The title of the discussion alone must have them.</param>
internal sealed record SoughtWords(IReadOnlyList<string> Words, int Most, bool Ranked, bool InTitles = false);

/// <summary>Full text over messages, in the database itself, which keeps words and no texts. It knows nothing of rights: what it finds is asked for again as the reader may read it.</summary>
internal interface IMessageIndex : IDatabaseExtra
{
    Task PutAsync(PlatformDb db, IndexedMessage message, CancellationToken cancel);

    /// <returns>The messages that match.</returns>
    Task<IReadOnlyList<MessageId>> FindAsync(PlatformDb db, SoughtWords sought, CancellationToken cancel);
}
