using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace Preceptor.Architecture.Tests;

/// <summary>Domain and Rules decide on what they are given: no database, web, clock, log or file.</summary>
public sealed partial class PurityTests
{
    private static readonly string[] ForbiddenNamespaces =
    [
        "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Extensions", "Microsoft.Data", "Npgsql", "System.Data",
        "System.IO", "System.Net.Http", "System.Net.Sockets", "System.Diagnostics.Process",
    ];

    private static readonly string[] ForbiddenTypes = ["System.TimeProvider", "System.Random", "System.Environment", "Preceptor.Kernel.Data.PlatformDb", "Preceptor.Kernel.Data.IDatabases", "Preceptor.Kernel.Worlds.DataFolder"];

    /// <summary>Folders of the same room that Domain and Rules may not reach into.</summary>
    private static readonly string[] OuterFolders = ["Actions", "Queries", "Data", "Pages", "Endpoints", "Commands", "Jobs", "Cards", "Worlds", "SignIn"];

    /// <summary>Types that may do what others may not, each with its reason.</summary>
    private static readonly Dictionary<string, string> Excepted = new(StringComparer.Ordinal);

    [Fact]
    [Trait("assures", "A rule's answer depends only on what it is given")]
    public void Compiled_domain_and_rules_are_pure() => Wall.Holds(
        from room in Repository.Rooms
        from type in room.Assembly.GetTypes()
        where IsPure(room, type) && !Excepted.ContainsKey(type.FullName!)
        from used in CalledMembers.TypesUsedBy(type)
        where IsForbidden(room, used) && !(used == typeof(Environment) && type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
        select $"{type.FullName} uses {used.FullName}",
        "Move the reading, writing or asking into Data, Actions or Queries, and pass the values in (today as an argument).");

    [Fact]
    [Trait("assures", "A rule's answer depends only on what it is given")]
    public void Written_domain_and_rules_are_pure() => Wall.Holds(
        from room in Repository.Rooms
        from file in Repository.Files(room.Folder, ".cs")
        where file.Path.StartsWith($"{room.Folder}/Domain/", StringComparison.Ordinal) || file.Path.StartsWith($"{room.Folder}/Rules/", StringComparison.Ordinal)
        from line in file.Where(line => IsForbiddenUsing(room, line) || ForbiddenWord().IsMatch(line))
        select line,
        "Remove it: Domain and Rules know no database, web, clock, log or file, and no outer folder of their room.");

    private static bool IsPure(Project room, Type type) =>
        type.Namespace is { } space && (InFolder(space, room, "Domain") || InFolder(space, room, "Rules"))
        && !(type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.DeclaringType is null);

    private static bool IsForbidden(Project room, Type used) =>
        used.FullName is { } name
        && (ForbiddenTypes.Contains(name) || ForbiddenNamespaces.Any(space => name.StartsWith(space + ".", StringComparison.Ordinal) || name == space)
            || OuterFolders.Any(folder => used.Namespace is { } space && InFolder(space, room, folder)));

    private static bool InFolder(string space, Project room, string folder)
    {
        var full = $"Preceptor.{room.Name}.{folder}";
        return space == full || space.StartsWith(full + ".", StringComparison.Ordinal);
    }

    private static bool IsForbiddenUsing(Project room, string line) =>
        line.StartsWith("using ", StringComparison.Ordinal)
        && ForbiddenNamespaces.Concat(OuterFolders.Select(folder => $"Preceptor.{room.Name}.{folder}")).Any(space => line.Contains($" {space}", StringComparison.Ordinal));

    // The compiler asks Environment for the thread in every iterator; what is written by hand is found by its text.
    [GeneratedRegex(@"\b(TimeProvider|Environment\.|ILogger|DbContext|PlatformDb|IDatabases|HttpContext|File\.(Open|Read|Write|Exists)|Path\.Combine|Directory\.)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ForbiddenWord();
}
