namespace Preceptor.Browser.Tests.Texts;

/// <summary>
/// Texts that try to run <c>ran()</c> in the browser of whoever reads them. Every known way in is here once as it stands (scripts, handlers of events,
/// addresses that are programs, documents within documents, foreign elements, texts that change their meaning when they are read twice, and the
/// brackets of Markdown); the rest is drawn from the pieces of them.
/// </summary>
internal static class HostileTexts
{
    /// <summary>Each would run by itself on a page that lets everything through.</summary>
    public static IReadOnlyList<string> Alive { get; } =
    [
        "<script>ran()</script>",
        "<ScRiPt >ran()</sCrIpT >",
        "<img src=x onerror=ran()>",
        "<IMG/SRC='x'/ONERROR=ran()>",
        "<img src=x onerror=&#114;&#97;n()>",
        "<svg onload=ran()>",
        "<svg><script>ran()</script></svg>",
        "<svg><animate onbegin=ran() attributeName=x dur=1s></svg>",
        "<iframe srcdoc='<script>parent.ran()</script>'></iframe>",
        "<iframe src='javascript:parent.ran()'></iframe>",
        "<iframe onload=ran()></iframe>",
        "<object data='javascript:parent.ran()' onerror=ran()></object><object data=x onerror=ran()></object>",
        "<input autofocus onfocus=ran()>",
        "<details open ontoggle=ran()><summary>x</summary></details>",
        "<style onload=ran()></style>",
        "<video><source onerror=ran()></video>",
        "<audio src=x onerror=ran()></audio>",
        "<link rel=stylesheet href=http://127.0.0.1:1/x onerror=ran()>",
        "<noscript><p title=\"</noscript><img src=x onerror=ran()>\"></noscript><img src=x onerror=ran()>",
        "<!--><img src=x onerror=ran()>-->",
        "<title><a href=\"</title><img src=x onerror=ran()>\"></a></title>",
        "<textarea><img title=\"</textarea><img src=x onerror=ran()>\"></textarea>",
        "<xmp><p title=\"</xmp><img src=x onerror=ran()>\"></xmp>",
    ];

    /// <summary>These wait for a click, a style or a parser other than today's.</summary>
    private static readonly string[] Waiting =
    [
        "[x](javascript:ran())", "[x](JaVaScRiPt:ran())", "[x](java\tscript:ran())", "[x](&#106;avascript:ran())", "[x](\u0001javascript:ran())", "[x](<javascript:ran()>)", "<javascript:ran()>", "[x][r]\n\n[r]: javascript:ran()",
        "[x](data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==)", "[x](vbscript:ran())", "![x](javascript:ran())", "![x](x \"\" onerror=ran() \")", "![\" onerror=\"ran()](x)", "[x](/ \"\" onclick=ran() \")", "[\" onmouseover=\"ran()](/)",
        "`<img src=x onerror=ran()>`", "```\n</code></pre><img src=x onerror=ran()>\n```", "| a |\n|---|\n| <img src=x onerror=ran()> |", "> <script>ran()</script>", "- <svg/onload=ran()>", "# <img src=x onerror=ran()>",
        "<a href=javascript:ran()>x</a>", "<form action=javascript:ran()><button>x</button></form>", "<button formaction=javascript:ran()>x</button>", "<isindex type=image src=x onerror=ran()>", "<base href=javascript:/a/>", "<embed src=javascript:ran()>",
        "<meta http-equiv=refresh content='0;url=javascript:ran()'>", "<div style=\"background:url(javascript:ran())\">x</div>", "<div style='width:expression(ran())'>x</div>", "<p id=body name=cookie>x</p>", "<template><img src=x onerror=ran()></template>",
        "<svg><use href='data:image/svg+xml,<svg id=x onload=ran() />#x'></svg>", "<?xml-stylesheet href=javascript:ran()?>", "<![CDATA[<img src=x onerror=ran()>]]>", "<a href='x' target=_blank onclick=ran()>x</a>", "<marquee onstart=ran()>x</marquee>",
        "<math><mtext><table><mglyph><style><img src=x onerror=ran()></style></mglyph></table></mtext></math>",
    ];

    private static readonly string[] Glue =
    [
        "<", ">", "</", "/>", "\"", "'", "`", "=", " ", "\t", "\n", "\n\n", "\0", "\f", "&lt;", "&gt;", "&#x3c;", "&amp;lt;", "&quot;", "&#0;", "&NewLine;", "&Tab;", "\\", "](", "[", "![", ")", "**", "_", "~~", "> ", "- ", "1. ", "# ", "| ", "|---|\n", "```\n", "<!--", "-->",
        "--!>", "<![CDATA[", "]]>", "<svg>", "</svg>", "<math>", "<style>", "</style>", "<noscript>", "</noscript>", "<select>", "<table>", "<p>", "</p>", "<br>", "<a href=\"", "onerror=ran()", " onclick=ran() ", "javascript:", "src=x", "ran()", "@Somebody", "\u2028", "\u00A0", "\uFF1C", "\uD83D\uDE00",
    ];

    /// <summary>The same for the same seed: first every known one, then so many drawn from their pieces.</summary>
    public static IReadOnlyList<string> Of(int count, int seed)
    {
        var random = new Random(seed);
        string[] known = [.. Alive, .. Waiting];
        return [.. known, .. Enumerable.Range(0, Math.Max(0, count - known.Length)).Select(_ => Drawn(random, known))];
    }

    private static string Drawn(Random random, string[] known) => string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => random.Next(3) == 0 ? Changed(random, known[random.Next(known.Length)]) : Glue[random.Next(Glue.Length)]));

    private static string Changed(Random random, string text)
    {
        var at = random.Next(text.Length);
        return random.Next(6) switch
        {
            0 => text[..at],
            1 => text[at..],
            2 => text.Insert(at, Glue[random.Next(Glue.Length)]),
            3 => text.Remove(at, 1),
            4 => string.Concat(text.Select(letter => random.Next(2) == 0 ? char.ToUpperInvariant(letter) : letter)).Replace("RAN()", "ran()", StringComparison.OrdinalIgnoreCase),
            _ => text,
        };
    }
}
