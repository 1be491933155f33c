namespace Preceptor.Rules.Tests.Ui.Golden;

/// <summary>What the frontend can do and our tags do not, with the reason. An option in neither place fails the tests.</summary>
internal static class NotExpressed
{
    private const string Any = "*";

    private static readonly (string Reason, string Component, string[] Options)[] Left =
    [
        ("What cannot be used is not shown, so nothing is disabled.", Any,
            ["disabled=true", "items[].disabled=true", "items[].disabled=false", "button.disabled=true", "button.disabled=false",
                "year.disabled=true", "year.disabled=false"]),
        ("A wrong field always has a sentence that says what is wrong.", Any, ["errorMessage=true", "error=without a sentence"]),
        ("Ids follow the names of properties.", Any, ["label.id", "fieldset.legend.id", "heading.id", "caption.id", "id", "namePrefix"]),
        ("Labels, hints, headings and affixes are plain text.", Any,
            ["hint.html", "prefix.html", "suffix.html", "summary.html", "heading.html", "html", "(call block)"]),
        ("A heading's size and place follow from the component.", Any,
            ["heading.classes", "heading.size", "heading.level", "heading.element", "legend.caption", "heading=none", "title", "title.text"]),
        ("Links lead somewhere; what acts is a button.", Any, ["type", "backLink.type", "href=none"]),
        ("The site is in English.", Any,
            ["textareaDescriptionText", "charactersUnderLimitText.one", "charactersUnderLimitText.two", "charactersUnderLimitText.few",
                "charactersUnderLimitText.many", "charactersUnderLimitText.other", "charactersAtLimitText", "charactersOverLimitText.one",
                "charactersOverLimitText.two", "charactersOverLimitText.few", "charactersOverLimitText.many", "charactersOverLimitText.other",
                "chooseFilesButtonText", "dropInstructionText", "noFileChosenText", "multipleFilesChosenText.other", "multipleFilesChosenText.one",
                "enteredDropZoneText", "leftDropZoneText", "previous.text", "next.text", "showPasswordText", "hidePasswordText",
                "showPasswordAriaLabel", "hidePasswordAriaLabel", "passwordShownAnnouncementText", "passwordHiddenAnnouncementText",
                "day.label", "month.label", "year.label", "items[].attributes.lang", "backLink.attributes.lang"]),
        ("Old names that the frontend is about to drop.", Any,
            ["previousUrl", "previousPage", "nextUrl", "nextPage", "items[].title.text", "items[].status", "items[].status.text", "items[].status.classes",
                "heading", "headingLevel", "panel=true"]),
        ("No page needs it yet: a field inside an answer, answers that exclude each other, answers without a question.", Any,
            ["items[].conditional.html", "items[].behaviour", "items[].behaviourGroup", "items[].name", "items[].exclusive=true",
                "items[].exclusiveGroup", "fieldset=none", "inline=true"]),
        ("No page needs it yet: a button with an icon, or beside a field.", Any, ["icon.name", "icon.placement", "formGroup.afterInput.html"]),
        ("The link back on a narrow screen is always to the page above.", "breadcrumb",
            ["items[].classes", "backLink.id", "backLink.text", "backLink.href", "variant"]),
        ("A card is pressed as a whole, and has no actions, image or care heading.", "card",
            ["clickable=not", "variant=with own markup", "actions.items[].text", "actions.items[].href", "actions.items[].type",
                "actions.items[].visuallyHiddenText", "actions.items[]=false", "actions[].text", "actions[].href", "image.src", "image.html"]),
        ("Characters are counted, always from the start.", "character-count",
            ["countType", "threshold", "maxwords", "maxlength=none", "attributes.maxlength"]),
        ("A date has a day, a month and a year, of their usual widths.", "date-input",
            ["items=fewer than three", "month.value", "year.value", "day.autocomplete", "month.autocomplete",
                "year.autocomplete", "items[].autocomplete"]),
        ("The summary takes the focus and has only errors in it.", "error-summary",
            ["disableAutoFocus=true", "disableAutoFocus=false", "description", "description.text", "description.html"]),
        ("The file button looks as the frontend makes it.", "file-upload", ["chooseFilesButtonClassList[]", "chooseFilesButtonClassList[]=empty"]),
        ("Pages are numbered.", "pagination", ["previous.label", "next.label"]),
        ("The order of pages follows from the number of pages.", "pagination", ["items[]=false"]),
        ("Tasks are counted without gaps.", "task-list", ["items[]=false"]),
        ("A password is never written into a page, and its field is plain.", "password-input",
            ["value", "prefix.text", "width", "code=true", "button.variant", "button.preventDoubleClick=true", "button.preventDoubleClick=false"]),
        ("A search box has one look.", "search-input",
            ["large=true", "button.variant", "button.icon", "button.icon=false", "button.text", "button=false", "label.classes", "prefix.text", "code=true"]),
        ("A row has at most a Change link; a list has no card of its own and all its lines.", "summary-list",
            ["actions=others than one Change", "rows[].actions.items[].type", "rows[].key.width", "lastRowBorder=false", "border=false",
                "rows[].border=false", "card.heading.text", "card.heading.size", "card.href", "card.clickable=true", "card.variant",
                "card.actions.items[].text", "card.actions.items[].href", "card.actions.items[].type"]),
        ("Tables are sorted by the page's address, scroll never, and stand outside cards.", "tables",
            ["scroll=true", "card=true", "card.heading.text", "card.heading.size", "card.variant", "card.actions.items[].text",
                "card.actions.items[].href", "head[].align", "head[].sort", "head[].sort=true", "head[].sortNext", "head[].href",
                "head[].visuallyHiddenText", "rows[][].href", "rows[][].visuallyHiddenText", "rows[][].sortValue", "rows[][].format",
                "caption.classes"]),
        ("Plain text in a cell is plain text, however it was handed over.", "tables", ["rows[][].html=without markup"]),
        ("A class does not contradict an option.", Any, ["classes=against the width", "classes=against the colour"]),
    ];

    /// <summary>By component ("*" for any) and option.</summary>
    public static Dictionary<(string Component, string Option), string> Options { get; } =
        Left.SelectMany(left => left.Options.Select(option => (Key: (left.Component, option), left.Reason))).ToDictionary(one => one.Key, one => one.Reason);

    /// <summary>Components without a tag of ours.</summary>
    public static Dictionary<string, string> Components { get; } = new(StringComparer.Ordinal)
    {
        ["caption"] = "A part of labels and headings, which have none.",
        ["code"] = "Nobody reads code here.",
        ["contents-list"] = "For pages of guidance, which come with their module.",
        ["do-dont-list"] = "For pages of guidance, which come with their module.",
        ["error-message"] = "A part of every field, tested with it.",
        ["footer"] = "Once, in the frame.",
        ["header"] = "Once, in the frame.",
        ["heading"] = "Plain HTML.",
        ["hero"] = "No page has one.",
        ["hint"] = "A part of every field, tested with it.",
        ["images"] = "No page has one.",
        ["label"] = "A part of every field, tested with it.",
        ["legend"] = "A part of every group of fields, tested with it.",
        ["scroll"] = "Nothing scrolls sideways.",
        ["skip-link"] = "Once, in the frame.",
        ["tabs"] = "What is behind a tab is not found; pages have headings.",
    };
}
