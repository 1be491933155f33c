using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>Small texts that the pages share.</summary>
internal static class PageLinks
{
    public static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https");

    public static string Dates(RoleTitles title) => (title.From, title.Until) switch
    {
        (null, null) => "No change known",
        (null, { } until) => $"Until {UkWords.Date(until)}",
        ({ } from, null) => $"Since {UkWords.Date(from)}",
        ({ } from, { } until) => $"{UkWords.Date(from)} to {UkWords.Date(until)}",
    };
}
