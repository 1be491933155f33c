namespace Preceptor.Knowledge.Domain;

/// <summary>A part of a page of one type.</summary>
/// <param name="Label">The heading that readers see, and the label that the author sees.</param>
/// <param name="IsLong">Markdown; else one line of text.</param>
/// <param name="IsRequired">A page cannot be published while it is empty.</param>
/// <param name="IsHeaded">Readers see the label as a heading; else the text stands alone and brings its own headings.</param>
internal sealed record PageField(string Code, string Label, string Hint, bool IsLong = true, bool IsRequired = true, bool IsHeaded = true)
{
    /// <summary>The level at which the text's own headings begin: h1 is the title, h2 a label.</summary>
    public int FirstHeading => IsHeaded ? 3 : 2;
}

/// <summary>What a page of a type is made of, in the order in which it is read.</summary>
internal sealed record PageTemplate(string Type, string Name, string Plural, string About, IReadOnlyList<PageField> Fields)
{
    /// <summary>Facts need sources: a page of this type names at least one.</summary>
    public bool NeedsSources { get; init; }
}

internal static class PageTemplates
{
    public const string Role = "role";
    public const string CaseStudy = "case-study";

    private static readonly PageField Body = new("body", "Text", "Headings begin with ##", IsHeaded: false);

    public static IReadOnlyList<PageTemplate> All { get; } =
    [
        new(Role, "Role", "Roles", "What each profession is, where it works and under which supervision",
        [
            new("what", "What the role is", "What somebody in this role does, and what they do not do"),
            new("where", "Where they work", "Settings and teams"),
            new("training", "Training and exam", "How people enter, how long training takes, which exam they pass"),
            new("registration", "Registration and renewal", "The register, and what must be renewed when"),
            new("supervision", "Supervision", "Who supervises, how near, and how many at once"),
            new("prescribing", "Prescribing, medicines and imaging", "What is allowed and what is not"),
            new("evidence", "Evidence", "What is known of the role's effect, and what is not"),
        ]) { NeedsSources = true },
        new("guidance", "Guidance", "Guidance", "What an employer must do and how to show it", [Body]) { NeedsSources = true },
        new("resource", "Resource", "Resources", "Templates, checklists and courses to use",
        [
            new("what", "What it is", "One or two paragraphs"),
            new("use", "How to use it", "Who it is for, and what to do with it"),
            new("address", "Where to get it", "A web address, if it is elsewhere", IsLong: false, IsRequired: false),
        ]),
        new(CaseStudy, "Case study", "Case studies", "What other employers did, what came of it, and whom to ask",
        [
            new("organisation", "Organisation", "Its name", IsLong: false),
            new("problem", "What the organisation faced", "The problem before anything was done"),
            new("did", "What they did", "The steps, in order"),
            new("results", "What happened", "With numbers, and how they were counted"),
            new("obstacles", "What was hard", "Obstacles, and what they would do differently"),
            new("tips", "Tips for others", "Short and practical"),
            new("contact", "Whom to ask", "A role and an address, not a private number", IsLong: false),
        ]),
        new("news", "News", "News", "What has changed",
            [new("body", "Text", "Headings begin with ##", IsHeaded: false)]),
        new("event", "Event", "Events", "Webinars, courses and meetings",
        [
            new("when", "When", "Day and time, such as Thursday 11 February 2027, midday to 1pm", IsLong: false),
            new("place", "Where", "A place, or how to join", IsLong: false),
            new("body", "About this event", "What it is for and who should come"),
            new("booking", "How to book", "A web address or email address", IsLong: false, IsRequired: false),
        ]),
    ];

    public static PageTemplate Of(string type) => Find(type) ?? throw new ArgumentException($"There is no type of page '{type}'.", nameof(type));

    public static PageTemplate? Find(string? type) => All.FirstOrDefault(template => template.Type == type);
}
