using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Ui.Access;
using Xunit;

namespace Preceptor.Architecture.Tests;

/// <summary>Every address says who may open it; one that says nothing is closed, and fails here.</summary>
public sealed class PageTests
{
    private static readonly Type[] Statements = [typeof(RequiresAttribute), typeof(SignedInOnlyAttribute), typeof(OpenToAllAttribute)];

    [Fact]
    [Trait("assures", "Every address states who may open it")]
    public void Every_page_states_once_who_may_open_it() => Wall.Holds(
        from model in Models()
        let stated = Statements.Count(statement => model.IsDefined(statement, inherit: true))
        where stated != 1
        select $"{model.FullName} states it {stated} times",
        "Put exactly one of [Requires(…)], [SignedInOnly] and [OpenToAll] on the page model.");

    [Fact]
    [Trait("assures", "Every address states who may open it")]
    public void No_handler_states_it_by_itself() => Wall.Holds(
        from model in Models()
        from method in model.GetMethods()
        where Statements.Any(statement => method.IsDefined(statement, inherit: true))
        select $"{model.FullName}.{method.Name}",
        "Razor Pages pays no heed to it on a method. Put it on the page model, or make the handler a page.");

    [Fact]
    [Trait("assures", "Every address states who may open it")]
    public async Task Every_endpoint_of_the_running_site_states_it() => Wall.Holds(
        (await SiteMap.ReadAsync()).Where(address => address.Who is null).Select(address => $"{address.Methods} {address.Pattern}"),
        "Require a permission for it, or say AllowAnonymous where it is mapped.");

    private static IEnumerable<Type> Models() =>
        Repository.Sources.SelectMany(project => project.Assembly.GetTypes()).Where(type => typeof(PageModel).IsAssignableFrom(type) && !type.IsAbstract);
}
