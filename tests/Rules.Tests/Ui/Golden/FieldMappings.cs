using Preceptor.Ui.Forms;
using Preceptor.Ui.Tags;

namespace Preceptor.Rules.Tests.Ui.Golden;

/// <summary>Writes a fixture's form field as a page's author would with our tags.</summary>
internal static class FieldMappings
{
    private const string NoSize = "";

    public static string Input(FixtureOptions options)
    {
        var classes = options.Text("classes");
        options.Decline("classes", "against the width", options.Has("width") && classes?.Contains("--width-", StringComparison.Ordinal) is true);
        return Render(options, new InputTag
        {
            Label = "", For = null!, ViewContext = null!, Width = options.Number("width") is { } width ? $"{width}" : null,
            Type = options.Text("type") ?? "text", Inputmode = options.Text("inputmode"), Autocomplete = options.Text("autocomplete"),
            Spellcheck = options.Flag("spellcheck") is { } check ? (check ? "true" : "false") : null, Code = options.Flag("code") ?? false,
            Prefix = options.Words("prefix"), Suffix = options.Words("suffix"),
        }, ("class", classes));
    }

    public static string Password(FixtureOptions options)
    {
        var tag = new PasswordTag { Label = "", For = null!, ViewContext = null! };
        tag.Autocomplete = options.Text("autocomplete") ?? tag.Autocomplete;
        return Render(options, tag);
    }

    public static string Textarea(FixtureOptions options) => Render(options, new TextareaTag
    {
        Label = "", For = null!, ViewContext = null!, Rows = options.Number("rows") ?? 5, Maxlength = options.Number("maxlength"),
        Autocomplete = options.Text("autocomplete"),
    });

    public static string CharacterCount(FixtureOptions options)
    {
        options.Decline("maxlength", "none", !options.Has("maxlength"));
        return Textarea(options);
    }

    public static string Select(FixtureOptions options) => Render(options, new SelectTag
    {
        Label = "", For = null!, ViewContext = null!,
        Items = [.. options.Items("items").Select(item => item.Flag("divider") is true ? Choice.Or : new Choice(item.Text("value")!, item.Text("text")!))],
    });

    public static string File(FixtureOptions options) =>
        Render(options, new FileTag { Label = "", For = null!, ViewContext = null! }, ("multiple", options.Flag("multiple") is true ? "" : null));

    public static string Search(FixtureOptions options) => Render(options, new SearchTag
    {
        Label = "", For = null!, ViewContext = null!, Width = options.Number("width") is { } width ? $"{width}" : null,
    }, ("placeholder", options.Text("placeholder")));

    public static string Radios(FixtureOptions options) => RenderChoices(options, new RadiosTag
    {
        Legend = "", Items = Choices(options), For = null!, ViewContext = null!, Inline = options.Flag("inline") ?? false,
    }, options.Text("value"));

    public static string Checkboxes(FixtureOptions options) => RenderChoices(options, new CheckboxesTag
    {
        Legend = "", Items = Choices(options), For = null!, ViewContext = null!,
    }, options.Items("values").Select(value => value.Self()).ToArray());

    public static void LabelFrom(FixtureOptions options, LabelledField tag)
    {
        tag.PageHeading = options.Has("label.heading");
        tag.Label = options.Text("label.heading") ?? options.Words("label") ?? "";
        tag.LabelSize = options.Text("label.size") ?? NoSize;
    }

    public static void FieldFrom(FixtureOptions options, Field tag, object? value)
    {
        var name = options.Text("name") ?? "example";
        tag.ViewContext = Rendering.View();
        tag.For = Rendering.For(name, value);
        tag.OwnId = options.Text("id") ?? options.Text("idPrefix");
        tag.Hint = options.Words("hint");
        if (options.Words("errorMessage") is { } error)
        {
            tag.ViewContext.ModelState.AddModelError(name, error);
        }
    }

    private static string Render(FixtureOptions options, LabelledField tag, params (string Name, string? Value)[] attributes)
    {
        FieldFrom(options, tag, tag is FileTag or PasswordTag ? null : options.Text("value"));
        LabelFrom(options, tag);
        return Rendering.Render(tag, "", [.. attributes.Where(one => one.Value is not null)]);
    }

    private static string RenderChoices(FixtureOptions options, ChoiceField tag, object? value)
    {
        options.Decline("fieldset", "none", !options.Has("fieldset.legend"));
        FieldFrom(options, tag, value);
        tag.PageHeading = options.Has("fieldset.legend.heading");
        tag.Legend = options.Text("fieldset.legend.heading") ?? options.Words("fieldset.legend") ?? "";
        tag.LegendSize = options.Text("fieldset.legend.size") ?? NoSize;
        tag.Small = options.Flag("small") ?? false;
        return Rendering.Render(tag);
    }

    private static Choice[] Choices(FixtureOptions options) =>
    [
        .. options.Items("items").Select(item => item.Text("divider") is "or"
            ? Choice.Or
            : new Choice(item.Text("value") ?? "", item.Text("text") ?? "", item.Words("hint"))),
    ];
}
