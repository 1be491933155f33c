using System.Runtime.CompilerServices;
using Xunit;

namespace Preceptor.Architecture.Tests;

/// <summary>A room is closed but for its door.</summary>
public sealed class DoorTests
{
    private static readonly string[] Doors = ["Module", "Options", "Permissions"];

    /// <summary>Beside the tests: what they stand on, and what times the steps of the engine one by one.</summary>
    private static readonly string[] Friends = ["Preceptor.TestKit", "Preceptor.Primitives", "Preceptor.HubBench"];

    [Fact]
    [Trait("assures", "No room can use another room's types or tables")]
    public void Only_module_options_and_permissions_are_public() => Wall.Holds(
        from room in Repository.Rooms
        from type in room.Assembly.GetExportedTypes()
        where !Doors.Any(door => type.Name == room.Name + door) && type.Namespace != "AspNetCoreGeneratedDocument"
            && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        select $"{room.Folder}: {type.FullName}",
        "Make the type internal. What another room needs of it belongs in Contracts.");

    [Fact]
    public void Every_room_has_its_door() => Wall.Holds(
        Repository.Rooms.Where(room => room.Assembly.GetType($"Preceptor.{room.Name}.{room.Name}Module") is null).Select(room => room.Folder),
        "Add the static class *Module with Add…(services).");

    [Fact]
    [Trait("assures", "No room can use another room's types or tables")]
    public void Only_tests_see_inside_a_project() => Wall.Holds(
        from project in Repository.Sources
        from friend in project.Assembly.GetCustomAttributes(typeof(InternalsVisibleToAttribute), inherit: false).Cast<InternalsVisibleToAttribute>()
        where !friend.AssemblyName.EndsWith(".Tests", StringComparison.Ordinal) && !Friends.Contains(friend.AssemblyName)
        select $"{project.Folder} is open to {friend.AssemblyName}",
        "Remove the InternalsVisibleTo; only tests and the timing of steps may look inside.");

    [Fact]
    public void The_one_database_shows_no_tables() => Wall.Holds(
        typeof(Kernel.Data.PlatformDb).GetProperties()
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.Name.StartsWith("DbSet", StringComparison.Ordinal))
            .Select(property => property.Name),
        "Remove the set from PlatformDb: a room reaches its own tables by its own internal types.");
}
