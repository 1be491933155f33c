using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Data;
using Preceptor.Ui.Texts;

namespace Preceptor.Discussions.Data.Search;

/// <summary>Saves a message together with its words in the index, or neither.</summary>
internal static class Indexing
{
    public static async Task SaveWithWordsAsync(this IMessageIndex index, PlatformDb db, IReadOnlyList<(Message Message, string Title)> written, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SaveChangesAsync(cancel);
        foreach (var (message, title) in written)
        {
            await index.PutAsync(db, new(message.Id, message.Number == Message.First ? title : "", MarkdownHtml.PlainText(message.Text)), cancel);
        }

        await transaction.CommitAsync(cancel);
    }
}
