using System.Text.Encodings.Web;

namespace Preceptor.Knowledge.Domain;

/// <summary>What a version says, piece by piece, as the page shows it: the summary, then each field's heading and text.</summary>
/// <param name="Html">By the piece's name; a name that is missing is shown as something else, such as a link.</param>
internal sealed record ShownText(IReadOnlyDictionary<string, string> Html)
{
    public const string Summary = "summary";

    public static ShownText Of(PageVersion version, string type)
    {
        var pieces = new Dictionary<string, string>(StringComparer.Ordinal) { [Summary] = Encoded(version.Summary) };
        foreach (var (field, text) in version.FilledFields(type))
        {
            if (field.IsHeaded)
            {
                pieces[HeadingOf(field)] = Encoded(field.Label);
            }

            pieces[TextOf(field)] = field.IsLong ? PageHtml.Of(text) : Encoded(text);
        }

        return new(pieces);
    }

    public static string HeadingOf(PageField field) => $"{field.Code}-heading";

    public static string TextOf(PageField field) => $"{field.Code}-text";

    /// <summary>All of it as one run of words, white space folded.</summary>
    public string Words => new MarkedHtml(Html.Values).Words;

    public ShownText With(IReadOnlyList<Mark> marks) =>
        new(Html.Keys.Zip(new MarkedHtml(Html.Values).With(marks)).ToDictionary(piece => piece.First, piece => piece.Second, StringComparer.Ordinal));

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
