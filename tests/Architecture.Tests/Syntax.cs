using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Preceptor.Architecture.Tests;

/// <summary>Code read as a tree, so that sizes and summaries are what the compiler sees.</summary>
internal static class Syntax
{
    public static SyntaxNode Tree(this TextFile file) => CSharpSyntaxTree.ParseText(file.Text).GetRoot();

    public static IEnumerable<BaseTypeDeclarationSyntax> Types(this TextFile file) => file.Tree().DescendantNodes().OfType<BaseTypeDeclarationSyntax>();

    /// <summary>Every body with the lines from its signature to its closing brace.</summary>
    public static IEnumerable<(string Name, int Line, int Lines)> Methods(this TextFile file) =>
        from node in file.Tree().DescendantNodes()
        where node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
        let last = node.GetLocation().GetLineSpan()
        let first = FirstToken(node).GetLocation().GetLineSpan().StartLinePosition.Line
        select (NameOf(node), first + 1, last.EndLinePosition.Line - first + 1);

    /// <summary>The summary of a type's documentation on one line; empty without one.</summary>
    public static string Summary(this MemberDeclarationSyntax member)
    {
        var text = string.Join(' ', member.GetLeadingTrivia().ToFullString().Split('\n')
            .Select(line => line.Trim()).Where(line => line.StartsWith("///", StringComparison.Ordinal)).Select(line => line[3..].Trim()));
        var (from, to) = (text.IndexOf("<summary>", StringComparison.Ordinal), text.IndexOf("</summary>", StringComparison.Ordinal));
        return from < 0 || to < from ? "" : Plain(text[(from + "<summary>".Length)..to]).Trim();
    }

    private static string Plain(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "<see cref=\"(?<name>[^\"]+)\"/>|</?c>", "${name}", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static SyntaxToken FirstToken(SyntaxNode node)
    {
        var attributes = node.ChildNodes().OfType<AttributeListSyntax>().LastOrDefault();
        return attributes is null ? node.GetFirstToken() : attributes.GetLastToken().GetNextToken();
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => node.Kind().ToString(),
    };
}
