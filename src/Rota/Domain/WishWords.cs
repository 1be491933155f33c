using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Domain;

/// <summary>How shifts, demand, leave and requests are put into words.</summary>
internal static class WishWords
{
    /// <summary>"8am to 8:30pm, 11 h 30 min paid"; a shift that ends on the next day says so.</summary>
    public static string Hours(TimeOnly from, TimeOnly until, int unpaidBreak) =>
        $"{UkWords.Time(from)} to {UkWords.Time(until)}{(until <= from ? " the next day" : "")}, {Say.Minutes(Minutes(from, until) - unpaidBreak)} paid";

    /// <summary>Minutes on a day without a clock change.</summary>
    public static int Minutes(TimeOnly from, TimeOnly until) =>
        (int)(until <= from ? TimeSpan.FromDays(1) - (from - until) : until - from).TotalMinutes;

    /// <summary>"1", "0 to 2, 1 ideally".</summary>
    public static string People(int minimum, int ideal, int maximum) =>
        minimum == maximum ? $"{minimum}" : $"{minimum} to {maximum}, {ideal} ideally";

    /// <summary>"Monday to Friday", "Saturday", "Monday and Wednesday".</summary>
    public static string Days(IReadOnlyCollection<string> weekdays)
    {
        var places = Weekday.All.Index().Where(day => weekdays.Contains(day.Item)).Select(day => day.Index).ToList();
        var isRun = places.Count > 2 && places[^1] - places[0] == places.Count - 1;
        return isRun
            ? $"{Weekday.NameOf(Weekday.All[places[0]])} to {Weekday.NameOf(Weekday.All[places[^1]])}"
            : UkWords.And([.. places.Select(place => Weekday.NameOf(Weekday.All[place]))]);
    }

    /// <summary>"Annual leave", "Other leave".</summary>
    public static string Leave(LeaveKind kind) => $"{kind} leave";

    /// <summary>"on 4 January 2027", "from 4 January 2027 to 8 January 2027".</summary>
    public static string Span(DateOnly from, DateOnly until) => from == until ? $"on {UkWords.Date(from)}" : $"from {UkWords.Date(from)} to {UkWords.Date(until)}";

    public static string Weight(int weight) => weight switch
    {
        1 => "Nice to have",
        2 => "Important",
        _ => "Very important",
    };

    public static string Wish(RequestKind kind) => kind == RequestKind.Off ? "Off" : "On duty";
}
