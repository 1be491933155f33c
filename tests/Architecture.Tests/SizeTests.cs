using Xunit;

namespace Preceptor.Architecture.Tests;

/// <summary>Small files and small methods: what is read is what fits on a page.</summary>
public sealed class SizeTests
{
    private const int MostLines = 300;
    private const int MostLinesOfAMethod = 40;
    private const int MostLinesOfProgram = 80;
    private const int MostLinesOfAContract = 150;

    /// <summary>Files that may be longer, each with its reason.</summary>
    private static readonly Dictionary<string, string> LongFiles = new(StringComparer.Ordinal);

    /// <summary>Methods that may be longer, as "file:method", each with its reason.</summary>
    private static readonly Dictionary<string, string> LongMethods = new(StringComparer.Ordinal);

    [Fact]
    public void No_file_is_long() => Wall.Holds(
        from file in Repository.Files("src", ".cs", ".cshtml", ".js", ".mjs", ".scss").Concat(Repository.Files("tests", ".cs"))
        where file.Lines > MostLines && !LongFiles.ContainsKey(file.Path)
        select $"{file.Path} has {file.Lines} lines",
        $"Split the file by what it is about; {MostLines} lines are the most.");

    [Fact]
    public void No_method_is_long() => Wall.Holds(
        from file in Repository.Code
        from method in file.Methods()
        where method.Lines > MostLinesOfAMethod && !LongMethods.ContainsKey($"{file.Path}:{method.Name}")
        select $"{file.Path}:{method.Line}: {method.Name} has {method.Lines} lines",
        $"Take a step of it out under a name of its own; {MostLinesOfAMethod} lines are the most.");

    [Fact]
    public void Programs_only_compose() => Wall.Holds(
        Repository.Files("src", ".cs").Where(file => file.Name == "Program" && file.Lines > MostLinesOfProgram).Select(file => $"{file.Path} has {file.Lines} lines"),
        $"Move work into the room or the Hosting folder it belongs to; {MostLinesOfProgram} lines are the most.");

    [Fact]
    public void The_corridor_is_short() => Wall.Holds(
        Repository.Files("src/Contracts", ".cs").Where(file => file.Lines > MostLinesOfAContract).Select(file => $"{file.Path} has {file.Lines} lines"),
        $"Say less to the other rooms; {MostLinesOfAContract} lines a file are the most.");

    [Fact]
    public void Every_exception_is_still_needed() => Wall.Holds(
        LongFiles.Keys.Where(path => Repository.Code.All(file => file.Path != path || file.Lines <= MostLines))
            .Concat(LongMethods.Keys.Where(name => !Repository.Code.Any(file => file.Methods().Any(method => $"{file.Path}:{method.Name}" == name && method.Lines > MostLinesOfAMethod)))),
        "Remove the exception: it is short now.");
}
