using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel.Time;

namespace Preceptor.Supervision.Domain;

/// <summary>Presence, hours and places in words and in the codes of files.</summary>
internal static class Wording
{
    /// <summary>Codes as files write them, the nearest last.</summary>
    public static IReadOnlyDictionary<Presence, string> PresenceCodes { get; } = new Dictionary<Presence, string>
    {
        [Presence.OnCall] = "on-call", [Presence.OnSite] = "on-site", [Presence.InSuite] = "in-suite", [Presence.InRoom] = "in-room",
    };

    public static string Of(Presence presence) => presence switch
    {
        Presence.OnCall => "on call",
        Presence.OnSite => "on site",
        Presence.InSuite => "in the suite",
        _ => "in the room",
    };

    /// <summary>"8am to 8:30pm", "8pm to 8am the next day".</summary>
    public static string Hours(SessionTerms terms) =>
        $"{UkWords.Time(terms.From)} to {UkWords.Time(terms.Until)}{(terms.IsOvernight && terms.Until != TimeOnly.MinValue ? " the next day" : "")}";

    /// <summary>"Every Monday", "Monday of week 3".</summary>
    public static string When(int? week, IsoDayOfWeek weekday) => week is { } number ? $"{weekday} of week {number}" : $"Every {weekday}";

    /// <summary>"in the suite, 2 minutes away, up to 2 people".</summary>
    public static string Offer(SessionTerms terms)
    {
        if (terms.HasOwnList)
        {
            return "own list, supervises nobody";
        }

        var trainees = terms.Trainees == 0 ? "" : $", {UkWords.Count(terms.Trainees, "trainee", "trainees")} already";
        return $"{Of(terms.Presence)}, {UkWords.Count(terms.MinutesAway, "minute", "minutes")} away, up to {UkWords.Count(terms.Cap, "person", "people")}{trainees}";
    }
}
