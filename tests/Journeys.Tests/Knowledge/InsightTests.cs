using Microsoft.Extensions.DependencyInjection;
using Preceptor.Knowledge.Data;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Knowledge;

/// <summary>What editors see of their readers, and readers of being counted.</summary>
public sealed class InsightTests : IAsyncLifetime
{
    private const string Page = "/learn/pages/supervise-every-minute";

    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("small-team");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "Readers are counted without knowing who they are, and not when they object")]
    public async Task Row_45_Views_are_counted_but_for_few_for_editors_and_for_whoever_objects()
    {
        var (editor, reader) = (await _site.SignedInAsync(Editors.First), _site.Visitor());
        await reader.GoAsync(Page);
        (await ViewsAsync(editor)).ShouldBe("fewer than 5");
        for (var i = 0; i < 6; i++)
        {
            await reader.GoAsync(Page);
        }

        await editor.GoAsync(Page);
        (await ViewsAsync(editor)).ShouldBe("7");
        await reader.GoAsync("/cookies");
        (await reader.PressAsync("Do not count what I read", ("count", "no"))).Main.ShouldContain("What you read is not counted in this browser.");
        await reader.GoAsync(Page);
        (await ViewsAsync(editor)).ShouldBe("7");
        (await reader.GoAsync("/cookies")).Main.ShouldContain("preceptor-uncounted");
        await reader.PressAsync("Count what I read", ("count", "yes"));
        await reader.GoAsync(Page);
        (await ViewsAsync(editor)).ShouldBe("8");
        (await editor.Http.GetStringAsync("/learn/desk/insight.csv")).ShouldContain("Supervise every minute,/learn/pages/supervise-every-minute,8,8,No answers,None,0,0");
    }

    [Theory]
    [InlineData("Sec-GPC")]
    [InlineData("DNT")]
    public async Task Row_45_A_browser_that_objects_is_not_counted(string header)
    {
        var (editor, reader) = (await _site.SignedInAsync(Editors.First), _site.Visitor());
        reader.Http.DefaultRequestHeaders.Add(header, "1");
        await reader.GoAsync(Page);
        (await ViewsAsync(editor)).ShouldBe("0");
    }

    private async Task<string> ViewsAsync(Visitor editor)
    {
        await _site.Services.GetRequiredService<ViewCounts>().KeepAsync(TestContext.Current.CancellationToken);
        var page = (await editor.GoAsync("/learn/desk/insight")).Page;
        return page.QuerySelectorAll("main tbody tr").Single(row => row.TextContent.Contains("Supervise every minute", StringComparison.Ordinal)).QuerySelectorAll("td")[1].LastChild!.TextContent.Trim();
    }
}
