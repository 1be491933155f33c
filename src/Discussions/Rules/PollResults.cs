using Preceptor.Discussions.Domain;

namespace Preceptor.Discussions.Rules;

internal sealed record PollRow(int Number, string Option, int Votes, int Percent);

/// <summary>What a poll has come to. It takes votes until the end of its last day in UK time.</summary>
internal sealed record PollResults(Poll Poll, IReadOnlyList<PollRow> Rows, int Votes, bool IsOpen)
{
    /// <param name="votes">How many chose each answer, by its number.</param>
    /// <param name="today">The date in the UK.</param>
    public static PollResults Of(Poll poll, IReadOnlyDictionary<int, int> votes, DateOnly today)
    {
        var all = votes.Values.Sum();
        return new(
            poll,
            [.. poll.Options.Select((option, i) => new PollRow(i + 1, option, votes.GetValueOrDefault(i + 1), all == 0 ? 0 : (int)Math.Round(100.0 * votes.GetValueOrDefault(i + 1) / all)))],
            all, today <= poll.ClosesOn);
    }
}
