using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel;

namespace Preceptor.Discussions.Queries;

/// <summary>How often a message got a reaction, and whether the reader gave it.</summary>
internal sealed record ReactionCount(ReactionKind Kind, int Count, bool IsMine);

/// <summary>A message as a reader sees it.</summary>
/// <param name="ReplyToName">Who wrote the message that it answers.</param>
internal sealed record MessageView(Message Message, string Html, IReadOnlyList<ReactionCount> Reactions, string? ReplyToName, bool IsAnswer)
{
    public string Anchor => $"message-{Message.Number}";

    public bool IsBelow => Message.Under != Message.Number;
}

/// <summary>A page of a discussion.</summary>
/// <param name="First">The first message; on every page, since it is what the rest answers.</param>
/// <param name="Answer">The message that solved it, before all others.</param>
/// <param name="Replies">Those of this page, each below the one that it answers.</param>
internal sealed record DiscussionView(Discussion Discussion, string TopicName, MessageView First, MessageView? Answer, IReadOnlyList<MessageView> Replies)
{
    public const int OnePage = 25;

    public required int Page { get; init; }

    /// <summary>Replies that this reader may see.</summary>
    public required int All { get; init; }

    public required WatchLevel Level { get; init; }

    public PollResults? Poll { get; init; }

    public int? MyVote { get; init; }

    public bool IsMine { get; init; }

    public bool MayAnswer { get; init; }

    /// <summary>Those of the authors who are experts on the topic.</summary>
    public IReadOnlyCollection<AccountId> Experts { get; init; } = [];

    /// <summary>Whether the reader may mark experts.</summary>
    public bool MayMark { get; init; }

    public int Pages => Math.Max(1, (All + OnePage - 1) / OnePage);

    public string Href => $"/talking-points/{Discussion.Id}";
}
