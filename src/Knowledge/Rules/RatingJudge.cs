using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules;

/// <summary>What is known when somebody rates.</summary>
/// <param name="IsLive">The version is the one that readers see now.</param>
/// <param name="HasRead">They have opened this version.</param>
/// <param name="Before">Their own rating of this version, if there is one.</param>
/// <param name="IsChange">They ask to change it.</param>
internal sealed record RatingCase(PageVersion Version, bool IsLive, AccountId Rater, bool HasRead, Rating? Before, bool IsChange);

/// <summary>Who may rate: a reader of the live version who did not write it, once; a change takes the place of what was.</summary>
internal static class RatingJudge
{
    private const string Input = "Stars";

    public static Outcome<int> Decide(RatingCase given, string stars) => given switch
    {
        { IsLive: false } => new NotNow("The page has changed since you opened it. Read the new version before you rate it"),
        _ when given.Version.AuthorId == given.Rater => new NotNow("You wrote this version, so others rate it"),
        { HasRead: false } => new NotNow("Read the page before you rate it"),
        { Before: not null, IsChange: false } => new NotNow("You have rated this version already. Change your rating instead"),
        _ when !int.TryParse(stars, out var number) || number is < 1 or > Rating.Most => new NotSaid("Select from 1 to 5 stars", Input),
        _ => int.Parse(stars),
    };
}
