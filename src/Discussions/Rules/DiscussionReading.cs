using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Answers;

namespace Preceptor.Discussions.Rules;

/// <param name="Topics">Codes of the hub's topics.</param>
/// <param name="HasEmployer">The author acts for an employer, so may keep a discussion among its people.</param>
internal sealed record ReadingGround(IReadOnlyList<string> Topics, bool HasEmployer, DateOnly Today);

internal sealed record ReadDiscussion(string Title, string Topic, Audience Audience, string Text, ReadPoll? Poll);

/// <summary>Understands what was typed to start a discussion, and says everything that is wrong with it at once.</summary>
internal static class DiscussionReading
{
    public static Outcome<ReadDiscussion> Read(TypedDiscussion typed, ReadingGround ground)
    {
        var (text, poll) = (MessageReading.Read(typed.First, ground.Today), PollReading.Read(typed.Poll, typed.First.IsChecked, ground.Today));
        List<Refusal> wrong = [.. OfTitle(typed, ground.Today), .. OfPlace(typed, ground), .. text.Refusals, .. poll.Refusals];
        return wrong.Count > 0 ? Outcome<ReadDiscussion>.Refused(wrong)
            : new ReadDiscussion(typed.Title.Trim(), typed.Topic, AudienceOf(typed.Audience)!.Value, text.Done(out var body) ? body : "", poll.Done(out var read) ? read.Value : null);
    }

    private static IEnumerable<Refusal> OfTitle(TypedDiscussion typed, DateOnly today)
    {
        var length = typed.Title.Trim().Length;
        if (length is 0 or > Discussion.MostTitle)
        {
            yield return new NotSaid(length == 0 ? "Enter a title" : $"The title has {length:N0} characters and must have {Discussion.MostTitle} or fewer", nameof(typed.Title));
        }
        else if (PersonalDetails.Find(typed.Title, nameof(typed.Title), typed.First.IsChecked, today) is { } found)
        {
            yield return found;
        }
    }

    private static IEnumerable<Refusal> OfPlace(TypedDiscussion typed, ReadingGround ground)
    {
        if (!ground.Topics.Contains(typed.Topic))
        {
            yield return new NotSaid("Select a topic", nameof(typed.Topic));
        }

        if (AudienceOf(typed.Audience) is not { } audience)
        {
            yield return new NotSaid("Select who may read it", nameof(typed.Audience));
        }
        else if (audience is Audience.Employer && !ground.HasEmployer)
        {
            yield return new NotSaid("You act for no employer, so select another answer", nameof(typed.Audience));
        }
    }

    private static Audience? AudienceOf(string typed) =>
        Enum.TryParse<Audience>(typed, ignoreCase: true, out var audience) && Enum.IsDefined(audience) && !typed.Any(char.IsDigit) ? audience : null;
}
