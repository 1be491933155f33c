using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Preceptor.Kernel;
using Preceptor.Ui.Forms;

namespace Preceptor.Rules.Tests.Ui;

public sealed class IdBinderTests
{
    [Fact]
    public async Task An_id_is_read_from_the_address()
    {
        var id = Id.New<PersonId>();
        (await BoundAsync($"{id}", inAddress: true)).Result.Model.ShouldBe(id);
    }

    [Fact]
    public async Task What_is_no_id_in_an_address_names_nothing_and_is_no_form_error()
    {
        var bound = await BoundAsync("abc", inAddress: true);
        bound.Result.Model.ShouldBe(default(PersonId));
        bound.ModelState.ErrorCount.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_no_id_in_a_form_is_an_error_of_its_field()
    {
        var bound = await BoundAsync("abc", inAddress: false);
        bound.Result.IsModelSet.ShouldBeFalse();
        bound.ModelState["person"]!.Errors.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_given_is_nothing_bound() => (await BoundAsync("", inAddress: false)).Result.IsModelSet.ShouldBeFalse();

    private static async Task<ModelBindingContext> BoundAsync(string given, bool inAddress)
    {
        var values = new RouteValueDictionary { ["person"] = given };
        var context = new DefaultModelBindingContext
        {
            ModelName = "person", ModelState = new(),
            ActionContext = new ActionContext { HttpContext = new DefaultHttpContext(), RouteData = new(inAddress ? values : []) },
            ValueProvider = new RouteValueProvider(BindingSource.Form, values, CultureInfo.InvariantCulture),
        };
        await new IdBinder<PersonId>().BindModelAsync(context);
        return context;
    }
}
