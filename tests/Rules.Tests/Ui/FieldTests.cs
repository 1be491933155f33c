using Preceptor.Rules.Tests.Ui.Golden;
using Preceptor.Ui.Forms;
using Preceptor.Ui.Tags;

namespace Preceptor.Rules.Tests.Ui;

/// <summary>What the frontend's examples cannot show: kept answers, links from the summary, nothing given away.</summary>
public sealed class FieldTests
{
    [Fact]
    public void What_was_typed_is_kept_even_when_it_could_not_be_read()
    {
        var view = Rendering.View();
        view.ModelState.SetModelValue("Hours", "thirty", "thirty");
        var html = Rendering.Render(new InputTag { For = Rendering.For("Hours", 37), Label = "Hours", ViewContext = view });
        html.ShouldContain("value=\"thirty\"");
    }

    [Fact]
    public void Text_is_encoded_once()
    {
        var html = Rendering.Render(new InputTag { For = Rendering.For("Name", "A & \"B\""), Label = "<b>", ViewContext = Rendering.View() });
        html.ShouldContain("value=\"A &amp; &quot;B&quot;\"");
        html.ShouldContain("&lt;b&gt;");
    }

    [Fact]
    public void A_password_is_not_written_into_the_page()
    {
        var view = Rendering.View();
        view.ModelState.SetModelValue("Password", "hunter2", "hunter2");
        Rendering.Render(new PasswordTag { For = Rendering.For("Password", "hunter2"), Label = "Password", ViewContext = view }).ShouldNotContain("hunter2");
        Rendering.Render(new InputTag { For = Rendering.For("Password", "hunter2"), Label = "Password", Type = "password", ViewContext = view })
            .ShouldNotContain("hunter2");
    }

    [Fact]
    public void A_field_inside_another_has_an_id_that_a_link_can_name()
    {
        var html = Rendering.Render(new InputTag { For = Rendering.For("Input.Rows[0].Name", null), Label = "Name", ViewContext = Rendering.View() });
        html.ShouldContain("id=\"Input_Rows_0__Name\"");
        html.ShouldContain("name=\"Input.Rows[0].Name\"");
    }

    [Fact]
    public void The_summary_lists_errors_in_the_order_of_the_fields_and_links_dates_to_their_first_part()
    {
        var view = Rendering.View();
        view.ModelState.AddModelError("Start", "Enter the start date");
        view.ModelState.AddModelError("Name", "Enter a name");
        view.ModelState.AddModelError("", "The post is filled");
        FieldsOnPage.Of(view);
        Rendering.Render(new InputTag { For = Rendering.For("Name", null), Label = "Name", ViewContext = view });
        Rendering.Render(new DateTag { For = Rendering.For("Start", new DateParts()), Legend = "Start date", ViewContext = view });

        var summary = Dom.Normalised(Rendering.Render(new ErrorSummaryTag { ViewContext = view }));
        summary.ShouldContain("#Name");
        summary.ShouldContain("#Start_Day");
        summary.IndexOf("The post is filled", StringComparison.Ordinal).ShouldBeLessThan(summary.IndexOf("#Name", StringComparison.Ordinal));
        summary.IndexOf("#Name", StringComparison.Ordinal).ShouldBeLessThan(summary.IndexOf("#Start_Day", StringComparison.Ordinal));
    }

    [Fact]
    public void The_summary_is_nothing_when_all_is_well() => Rendering.Render(new ErrorSummaryTag { ViewContext = Rendering.View() }).ShouldBeEmpty();

    [Fact]
    public void Posted_checkboxes_stay_checked()
    {
        var view = Rendering.View();
        view.ModelState.SetModelValue("Sites", new[] { "north", "south" }, "north,south");
        var html = Rendering.Render(new CheckboxesTag
        {
            For = Rendering.For("Sites", new List<string> { "east" }), Legend = "Sites", ViewContext = view,
            Items = [new("north", "North"), new("east", "East"), new("south", "South")],
        });
        System.Text.RegularExpressions.Regex.Count(html, " checked").ShouldBe(2);
    }

    [Fact]
    public void A_fact_that_is_missing_says_so()
    {
        var html = Rendering.RenderWith(new SummaryListTag(), [(new SummaryRowTag { Key = "Email" }, " ")]);
        html.ShouldContain("Not provided");
        html.ShouldNotContain("Change");
    }

    [Fact]
    public void A_button_of_an_unknown_kind_is_a_mistake_of_the_page() =>
        Should.Throw<InvalidOperationException>(() => Rendering.Render(new ButtonTag { Kind = "green" }));
}
