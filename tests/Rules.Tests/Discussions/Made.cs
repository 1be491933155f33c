using NodaTime;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel;

namespace Preceptor.Rules.Tests.Discussions;

/// <summary>Messages, cases and sanctions as tests of rules need them.</summary>
internal static class Made
{
    public static AccountId Author { get; } = new(Guid.CreateVersion7());

    public static AccountId Other { get; } = new(Guid.CreateVersion7());

    public static Discussion Discussion() => new()
    {
        Id = new(Guid.CreateVersion7()), TopicCode = "supervision", Title = "A title", Audience = Audience.Everyone, AuthorId = Author, State = MessageState.Shown, StartedAt = default, LastMessageAt = default, Replies = 0,
    };

    public static Message Message(Instant written, int number = 1, Discussion? of = null) => new()
    {
        Id = new(Guid.CreateVersion7()), DiscussionId = of?.Id ?? new(Guid.CreateVersion7()), Number = number, Under = number, AuthorId = Author, AuthorName = "Ann Lee", Text = "A text", State = MessageState.Shown, WrittenAt = written,
    };

    public static Preceptor.Discussions.Domain.Case Case(Instant opened = default, CaseId? appealOf = null) => new()
    {
        Id = new(Guid.CreateVersion7()), MessageId = new(Guid.CreateVersion7()), Why = CaseWhy.Reported, OpenedAt = opened, AppealOf = appealOf,
    };

    public static Sanction Sanction(SanctionKind kind, Instant? until) => new()
    {
        Id = new(Guid.CreateVersion7()), AccountId = Author, CaseId = new(Guid.CreateVersion7()), Kind = kind, From = default, Until = until,
    };
}
