namespace Preceptor.Discussions.Domain;

internal sealed record ReportReason(string Code, string Text);

/// <summary>What somebody may report a message for.</summary>
internal static class ReportReasons
{
    public static IReadOnlyList<ReportReason> All { get; } =
    [
        new("patient", "It identifies a patient"),
        new("person", "It gives away something private about a person"),
        new("illegal", "It may be against the law, such as a threat, hatred or fraud"),
        new("abuse", "It bullies, harasses or insults somebody"),
        new("unsafe", "It gives advice that could harm patients or staff"),
        new("spam", "It advertises or repeats itself"),
        new("other", "Something else"),
    ];

    public static string InWords(string code) => All.FirstOrDefault(reason => reason.Code == code)?.Text ?? code;
}
