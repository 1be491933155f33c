using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>Small texts that the pages share.</summary>
internal static class Texts
{
    public static string Of(Audience audience) => audience switch
    {
        Audience.Everyone => "Everyone",
        Audience.Members => "Members only",
        _ => "Your employer only",
    };

    public static string Of(ReactionKind kind) => kind switch
    {
        ReactionKind.Helpful => "Helpful",
        ReactionKind.Thanks => "Thanks",
        _ => "Same here",
    };

    public static string Of(WatchLevel level) => level switch
    {
        WatchLevel.Muted => "Muted",
        WatchLevel.Normal => "Normal",
        _ => "Watching",
    };

    public static string Of(CaseWhy why) => why switch
    {
        CaseWhy.Held => "Waits to be shown",
        CaseWhy.Reported => "Reported",
        _ => "Appeal",
    };

    public static string Of(MessageState state) => state switch
    {
        MessageState.Held => "Waits for a moderator",
        MessageState.Shown => "Shown",
        _ => "Hidden",
    };

    public static string Result(Case one) => one.Decision switch
    {
        null => "A moderator has not decided yet",
        Decision.Show => "The message is shown",
        _ => "The message is hidden",
    };

    public static string Of(Sanction sanction) => sanction switch
    {
        { LiftedAt: { } lifted } => $"{Kind(sanction)}, taken back on {UkWords.Moment(lifted)}",
        { Until: { } until } => $"{Kind(sanction)} until {UkWords.Moment(until)}",
        _ => Kind(sanction),
    };

    public static string Colour(Case one, NodaTime.Instant now, int hours) => one.IsOpen && DecisionClock.IsLate(one, now, hours) ? "red" : "grey";

    private static string Kind(Sanction sanction) => sanction.Kind is SanctionKind.Warning ? "Warning" : "Suspended";
}
