using Xunit;

namespace Preceptor.Architecture.Tests;

/// <summary>Arrows go one way: to a smaller level, and from a room only to the corridor.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Corridor = ["Contracts", "Ui"];

    /// <summary>Pure engines that one room each may use beside the corridor.</summary>
    private static readonly Dictionary<string, string[]> Engines = new(StringComparer.Ordinal)
    {
        ["Rota"] = ["RotaSolver", "CertificateChecker"],
        ["Planning"] = ["WorkforceModel"],
    };

    /// <summary>Projects that may use neither the database nor the web nor, in the last two, anything at all.</summary>
    private static readonly string[] Pure = ["RotaSolver", "WorkforceModel", "RosterJudges", "CertificateChecker"];

    private static readonly string[] NotPure = ["EntityFramework", "AspNetCore", "Npgsql", "Sqlite", "Sdk.Web", "Sdk.Razor"];

    private static readonly string[] WithoutReferences = ["RosterJudges", "CertificateChecker"];

    [Fact]
    [Trait("assures", "No room can use another room's types or tables")]
    public void A_project_references_only_smaller_levels()
    {
        var levels = Repository.Projects.ToDictionary(project => project.Name, project => project.Level, StringComparer.Ordinal);
        Wall.Holds(
            from project in Repository.Sources
            from reference in project.References
            where !levels.TryGetValue(reference, out var level) || level >= project.Level || level == 0
            select $"{project.Folder} (level {project.Level}) references {reference} (level {levels.GetValueOrDefault(reference)})",
            "Turn the arrow: move what is needed down to Contracts or Kernel, and remove the ProjectReference.");
    }

    [Fact]
    [Trait("assures", "No room can use another room's types or tables")]
    public void A_room_references_the_corridor_and_nothing_else() => Wall.Holds(
        from room in Repository.Rooms
        let wanted = Corridor
        let allowed = Corridor.Concat(Engines.GetValueOrDefault(room.Name, []))
        let wrong = room.References.Except(allowed).Concat(wanted.Except(room.References).Select(missing => $"(missing) {missing}")).ToList()
        where wrong.Count > 0
        select $"{room.Folder}: {string.Join(", ", wrong)}",
        "A room references exactly Contracts and Ui. Ask, tell or fill a slot in Contracts instead.");

    [Fact]
    public void A_pure_project_knows_neither_database_nor_web() => Wall.Holds(
        from project in Repository.Sources.Where(project => Pure.Contains(project.Name))
        let wrong = NotPure.Where(word => project.Text.Contains(word)).Concat(project.References)
            .Concat(WithoutReferences.Contains(project.Name) && project.Text.Contains("PackageReference") ? ["a package"] : [])
        where wrong.Any()
        select $"{project.Folder}: {string.Join(", ", wrong)}",
        "Take the reference out: engines, judges and the certificate checker are arithmetic on what they are given.");

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var known = Repository.Projects.Select(project => project.Folder).ToHashSet(StringComparer.Ordinal);
        Wall.Holds(
            Repository.Files("src", ".csproj").Concat(Repository.Files("tests", ".csproj")).Select(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/')).Where(folder => !known.Contains(folder)),
            "Add the project to Preceptor.slnx, in the folder of its level.");
    }
}
