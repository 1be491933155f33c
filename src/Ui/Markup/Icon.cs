using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Preceptor.Ui.Markup;

/// <summary>The NHS.UK frontend's icons, embedded from its package when the project is built, for use inside a page.</summary>
internal static partial class Icon
{
    private static readonly ConcurrentDictionary<string, HtmlString> Read = new(StringComparer.Ordinal);

    public static IHtmlContent Named(string name) => Read.GetOrAdd(name, Load);

    private static HtmlString Load(string name)
    {
        using var stream = typeof(Icon).Assembly.GetManifestResourceStream($"nhsuk-icon-{name}")
            ?? throw new ArgumentException($"No icon is called {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return new HtmlString(OwnColour.Replace(reader.ReadToEnd(), ""));
    }

    // As a file an icon has a colour of its own; inside a page it takes the colour of its text.
    [GeneratedRegex(" fill=\"[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnColour { get; }
}
