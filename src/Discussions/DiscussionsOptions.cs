using System.ComponentModel.DataAnnotations;

namespace Preceptor.Discussions;

/// <summary>Settings of Talking Points, under <c>Discussions</c>.</summary>
public sealed class DiscussionsOptions
{
    public const string Section = "Discussions";

    public const int DefaultFirstMessagesHeld = 1;

    public const int DefaultHoursToDecision = 24;

    /// <summary>How many messages of a new member wait for a moderator before the next ones are shown at once.</summary>
    [Range(0, 20)]
    public int FirstMessagesHeld { get; set; } = DefaultFirstMessagesHeld;

    /// <summary>Within how many hours a moderator decides; later ones are marked and counted.</summary>
    [Range(1, 24 * 30)]
    public int HoursToDecision { get; set; } = DefaultHoursToDecision;

    /// <summary>Messages that one member may write within ten minutes.</summary>
    [Range(1, 1000)]
    public int MessagesInTenMinutes { get; set; } = 10;

    /// <summary>Reports that may come from signed-out readers of one address within an hour.</summary>
    [Range(1, 1000)]
    public int OpenReportsAnHour { get; set; } = 10;
}
