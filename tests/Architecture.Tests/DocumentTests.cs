using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Preceptor.Kernel.Events;
using Xunit;

namespace Preceptor.Architecture.Tests;

/// <summary>The catalogues in docs/ are written from the code; one that no longer agrees with it fails.</summary>
public sealed class DocumentTests
{
    private const string Write = "PRECEPTOR_WRITE_DOCS";

    [Fact]
    public async Task Routes_are_catalogued() => Agrees("docs/routes.md", "Routes", "Every address of the site, and who may open it.",
        "| address | methods | who may |", (await SiteMap.ReadAsync()).Select(address => $"| {address.Pattern.Replace("|", "\\|")} | {address.Methods} | {address.Who ?? "nobody said"} |"));

    [Fact]
    public void Events_are_catalogued() => Agrees("docs/events.md", "Events", "What rooms tell each other, in the same transaction as the change.",
        "| event | says | answered by |",
        from type in Repository.Sources.SelectMany(project => project.Assembly.GetTypes())
        where typeof(IEvent).IsAssignableFrom(type) && type != typeof(IEvent)
        orderby type.FullName
        select $"| `{type.Name}` | {SummaryOf(type)} | {string.Join(", ", Answering(type))} |");

    [Fact]
    public void Rules_are_catalogued() => Agrees("docs/rules.md", "Rules", "Every rule, what it says, and the law or guidance it is from. A rule of form has no source but the form.",
        "| rule | says | source | test |",
        from rule in RuleFiles.All()
        select $"| [{rule.Code ?? rule.Name}](../{rule.File.Path}) | {rule.Says} | {rule.Source ?? "form"} | [{rule.Name}Tests](../{rule.TestPath}) |");

    [Fact]
    public void Assurances_are_catalogued() => Agrees("docs/assurance.md", "Assurance", "What Preceptor promises, and the tests that fail when it does not hold.",
        "| promise | tests |",
        from promise in Promises().GroupBy(each => each.Promise, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
        select $"| {promise.Key} | {string.Join("<br>", promise.Select(each => each.Test).Distinct(StringComparer.Ordinal))} |");

    private static string SummaryOf(Type happened) =>
        Repository.Files("src", ".cs").SelectMany(file => file.Types()).First(type => type.Identifier.Text == happened.Name).Summary();

    private static IEnumerable<string> Answering(Type happened) =>
        from project in Repository.Sources
        from type in project.Assembly.GetTypes()
        where typeof(IHandle<>).MakeGenericType(happened).IsAssignableFrom(type)
        orderby type.FullName
        select $"`{project.Name}.{type.Name}`";

    private static IEnumerable<(string Promise, string Test)> Promises() =>
        from file in Repository.Files("tests", ".cs")
        from attribute in file.Tree().DescendantNodes().OfType<AttributeSyntax>()
        where attribute.Name.ToString() == "Trait" && attribute.ArgumentList?.Arguments is [var key, _] && key.ToString() == "\"assures\""
        let method = attribute.Ancestors().OfType<MethodDeclarationSyntax>().FirstOrDefault()
        let test = method is null ? file.Name : $"{file.Name}.{method.Identifier.Text}"
        select (attribute.ArgumentList!.Arguments[1].ToString().Trim('"'), $"[{test.Replace('_', ' ')}](../{file.Path})");

    private static void Agrees(string path, string title, string about, string columns, IEnumerable<string> rows)
    {
        var list = rows.ToList();
        var text = new StringBuilder($"# {title}\n\n{about} Written by `PRECEPTOR_WRITE_DOCS=1 ./test catalogued`; do not edit.\n\n");
        text.Append(list.Count == 0 ? "There are none yet.\n" : $"{columns}\n|{string.Concat(columns[1..^1].Split('|').Select(_ => "--|"))}\n{string.Join('\n', list)}\n");
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable(Write) == "1")
        {
            File.WriteAllText(file, text.ToString());
        }

        var stale = !File.Exists(file) || File.ReadAllText(file) != text.ToString();
        Wall.Holds(stale ? [path] : [], $"The catalogue does not agree with the code. Run: {Write}=1 ./test catalogued, look at what changed, and commit it.");
    }
}
