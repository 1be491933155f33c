using Preceptor.Discussions.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.TestKit;

/// <summary>A discussion that only one employer's people may read, with a message that was hidden and the case about it.</summary>
internal static class DiscussionRecords
{
    /// <summary>Their ids, by the names that routes give them.</summary>
    public static IReadOnlyDictionary<string, string> Add(PlatformDb db, AccountId member, AccountId moderator)
    {
        var discussion = new Discussion
        {
            Id = Id.New<DiscussionId>(), TopicCode = "supervision", Title = $"{SecondEmployer.Canary} discussion", Audience = Audience.Employer, EmployerId = db.Actor.Employer, AuthorId = member,
            State = MessageState.Shown, StartedAt = db.Now, LastMessageAt = db.Now, Replies = 0,
        };
        var (first, hidden) = (NewMessage(db, discussion, 1, member), NewMessage(db, discussion, 2, member));
        hidden.State = MessageState.Hidden;
        var one = new Case
        {
            Id = Id.New<CaseId>(), MessageId = hidden.Id, Why = CaseWhy.Reported, OpenedAt = db.Now, DecidedAt = db.Now, DecidedById = moderator, Decision = Decision.Hide, Statement = $"{SecondEmployer.Canary} rule",
        };
        var poll = new Poll { DiscussionId = discussion.Id, Question = $"{SecondEmployer.Canary} poll", Options = ["One", "Two"], ClosesOn = Preceptor.Kernel.Time.UkTime.DateOf(db.Now).AddDays(7) };
        db.AddRange(discussion, first, hidden, one, poll);
        return new Dictionary<string, string>(StringComparer.Ordinal) { ["discussion"] = discussion.Id.ToString(), ["message"] = first.Id.ToString(), ["caseId"] = one.Id.ToString() };
    }

    private static Message NewMessage(PlatformDb db, Discussion discussion, int number, AccountId author) => new()
    {
        Id = Id.New<MessageId>(), DiscussionId = discussion.Id, Number = number, Under = number, AuthorId = author, AuthorName = $"{SecondEmployer.Canary} member", Text = $"{SecondEmployer.Canary} text",
        State = MessageState.Shown, WrittenAt = db.Now,
    };
}
