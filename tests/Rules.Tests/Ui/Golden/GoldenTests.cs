
namespace Preceptor.Rules.Tests.Ui.Golden;

/// <summary>Every tag writes the HTML that the NHS.UK frontend's own examples show for the same options.</summary>
public sealed class GoldenTests
{
    /// <summary>Raise it when a tag learns more; a fall means that something is compared no longer.</summary>
    private const int FewestCompared = 352;

    private static readonly Dictionary<string, Func<FixtureOptions, string>> Mappings = new(StringComparer.Ordinal)
    {
        ["action-link"] = ContentMappings.ActionLink,
        ["back-link"] = ContentMappings.Back,
        ["breadcrumb"] = ListMappings.Breadcrumb,
        ["button"] = ContentMappings.Button,
        ["card"] = ContentMappings.Card,
        ["character-count"] = FieldMappings.CharacterCount,
        ["checkboxes"] = FieldMappings.Checkboxes,
        ["date-input"] = DateMapping.Render,
        ["details"] = ContentMappings.Details,
        ["error-summary"] = ListMappings.ErrorSummary,
        ["fieldset"] = ContentMappings.Fieldset,
        ["file-upload"] = FieldMappings.File,
        ["input"] = FieldMappings.Input,
        ["inset-text"] = ContentMappings.Inset,
        ["notification-banner"] = ContentMappings.Notification,
        ["pagination"] = ListMappings.Pagination,
        ["panel"] = ContentMappings.Panel,
        ["password-input"] = FieldMappings.Password,
        ["radios"] = FieldMappings.Radios,
        ["search-input"] = FieldMappings.Search,
        ["select"] = FieldMappings.Select,
        ["summary-list"] = ListMappings.SummaryList,
        ["tables"] = TableMapping.Render,
        ["tag"] = ContentMappings.Tag,
        ["task-list"] = ListMappings.TaskList,
        ["textarea"] = FieldMappings.Textarea,
        ["warning-callout"] = ContentMappings.Warning,
    };

    public static TheoryData<string, int, string> Fixtures =>
        [.. Mappings.Keys.SelectMany(component => Fixture.Of(component).Select((fixture, index) => (component, index, fixture.Name)))];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_fixture_is_written_alike_or_names_an_option_we_leave_out(string component, int index, string name)
    {
        var fixture = Fixture.Of(component)[index];
        var (html, unread) = Written(fixture);

        var unknown = unread.Where(option => !IsLeftOut(component, option)).ToArray();
        unknown.ShouldBeEmpty($"{component}, {name}: options that no tag expresses and no reason names");
        if (unread.Count == 0)
        {
            var expected = component is "date-input" ? DateMapping.Expected(fixture.Html) : fixture.Html;
            Dom.Normalised(html).ShouldBe(Dom.Normalised(expected), $"{component}, {name}");
        }
    }

    [Fact]
    public void As_many_fixtures_are_compared_as_before() => Mappings.Keys.SelectMany(Fixture.Of).Count(fixture => Written(fixture).Unread.Count == 0)
        .ShouldBeGreaterThanOrEqualTo(FewestCompared);

    [Fact]
    public void No_reason_is_out_of_date()
    {
        var met = Mappings.Keys.SelectMany(Fixture.Of).SelectMany(fixture => Written(fixture).Unread.Select(option => (fixture.Component, option))).ToHashSet();
        NotExpressed.Options.Keys.Where(left => !met.Any(one => left.Option == one.option && (left.Component is "*" || left.Component == one.Component)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_component_has_a_tag_or_a_reason() =>
        Fixture.ComponentNames().ShouldBe(Mappings.Keys.Concat(NotExpressed.Components.Keys).Order());

    private static (string Html, IReadOnlyList<string> Unread) Written(Fixture fixture)
    {
        var options = new FixtureOptions(fixture.Context, fixture.CallBlock);
        var html = Mappings[fixture.Component](options);
        return (html, options.Unread());
    }

    private static bool IsLeftOut(string component, string option) =>
        NotExpressed.Options.ContainsKey((component, option)) || NotExpressed.Options.ContainsKey(("*", option));
}
