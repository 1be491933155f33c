using System.Reflection;
using System.Xml.Linq;
using Preceptor.TestKit;

namespace Preceptor.Architecture.Tests;

/// <summary>A project as its .csproj and the solution's folder state it.</summary>
/// <param name="Level">1 to 5; 0 for a test project.</param>
internal sealed record Project(string Name, string Folder, int Level, IReadOnlyList<string> References, string Text)
{
    public bool IsRoom => Level == 3;

    public Assembly Assembly => Assembly.Load($"Preceptor.{Name}");
}

/// <summary>A text file of the repository.</summary>
/// <param name="Path">From the root, with slashes.</param>
internal sealed record TextFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public int Lines => Text.Count(letter => letter == '\n');

    /// <summary>Line and text of each line that holds what is looked for, as "file:line".</summary>
    public IEnumerable<string> Where(Func<string, bool> holds) =>
        Text.Split('\n').Select((line, i) => (line, Number: i + 1)).Where(each => holds(each.line)).Select(each => $"{Path}:{each.Number}: {each.line.Trim()}");
}

/// <summary>The repository that this test was built from, read as files.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "Migrations", "TestResults"];
    private static readonly string[] TextKinds = [".cs", ".cshtml", ".csproj", ".css", ".scss", ".js", ".mjs", ".md", ".json", ".props", ".targets", ".csv"];

    private static readonly Lazy<IReadOnlyList<Project>> AllProjects = new(ReadProjects);

    public static string Root { get; } = Checkout.Root;

    public static IReadOnlyList<Project> Projects => AllProjects.Value;

    public static IEnumerable<Project> Rooms => Projects.Where(project => project.IsRoom);

    public static IEnumerable<Project> Sources => Projects.Where(project => project.Level > 0);

    /// <summary>Text files below a folder, without what is built, restored or generated.</summary>
    public static IEnumerable<TextFile> Files(string folder, params string[] kinds) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(NotOurs, StringComparer.Ordinal).Any() && !path.Contains("wwwroot/") && !path.EndsWith("lock.json", StringComparison.Ordinal))
            .Where(path => (kinds.Length > 0 ? kinds : TextKinds).Contains(Path.GetExtension(path), StringComparer.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new TextFile(path, File.ReadAllText(Path.Combine(Root, path))));

    public static IEnumerable<TextFile> Code => Files("src", ".cs").Concat(Files("tests", ".cs"));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IReadOnlyList<Project> ReadProjects() =>
    [
        .. from folder in XDocument.Parse(Read("Preceptor.slnx")).Descendants("Folder")
           let name = folder.Attribute("Name")!.Value.Trim('/')
           from project in folder.Elements("Project")
           select ReadProject(project.Attribute("Path")!.Value, char.IsAsciiDigit(name[0]) ? name[0] - '0' : 0),
    ];

    private static Project ReadProject(string path, int level)
    {
        var text = Read(path);
        var references = XDocument.Parse(text).Descendants("ProjectReference").Select(each => Path.GetFileNameWithoutExtension(each.Attribute("Include")!.Value));
        return new(Path.GetFileNameWithoutExtension(path), Path.GetDirectoryName(path)!.Replace('\\', '/'), level, [.. references], text);
    }
}
