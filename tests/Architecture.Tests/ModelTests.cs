using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Preceptor.Database;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Xunit;

namespace Preceptor.Architecture.Tests;

/// <summary>The one model of both databases: current migrations, keys between all rooms, every employer's rows apart.</summary>
public sealed class ModelTests
{
    private const string EmployerFilter = "employer";

    private static readonly Lazy<IModel> Model = new(() =>
    {
        using var db = new SqliteDesignTime().CreateDbContext([]);
        return db.Model;
    });

    [Fact]
    [Trait("assures", "Both databases have the same, current tables")]
    public void No_change_of_the_model_waits_for_a_migration()
    {
        using var sqlite = new SqliteDesignTime().CreateDbContext([]);
        using var postgres = new PostgresDesignTime().CreateDbContext([]);
        Wall.Holds(
            new DbContext[] { sqlite, postgres }.Where(db => db.Database.HasPendingModelChanges()).Select(db => db.GetType().Name),
            "The model has changed since the migration was made. Run tools/migrations.");
    }

    /// <summary>Ids of what has no row, each with its reason.</summary>
    private static readonly Dictionary<string, string> WithoutTable = new(StringComparer.Ordinal)
    {
        ["rota_supervision.SessionId"] = "A weekly pattern makes sessions that stand in no table; the rules find a session that is not there any more.",
    };

    [Fact]
    public void Every_id_of_another_row_has_a_key() => Wall.Holds(
        from entity in Model.Value.GetEntityTypes()
        from property in entity.GetProperties()
        where typeof(IId).IsAssignableFrom(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType)
            && property.Name != "Id" && !property.IsForeignKey() && !WithoutTable.ContainsKey($"{entity.GetTableName()}.{property.Name}")
        select $"{entity.GetTableName()}.{property.Name}",
        "Add HasOne in the room's own model, or the key between rooms to Database/CrossRoomKeys.cs, then run tools/migrations.");

    [Fact]
    [Trait("assures", "A query cannot cross employers")]
    public void Every_employers_row_is_keyed_by_its_employer_first() => Wall.Holds(
        from entity in Owned()
        where entity.FindPrimaryKey()?.Properties[0].Name != nameof(IEmployerOwned.EmployerId)
        select $"{entity.GetTableName()}: ({string.Join(", ", entity.FindPrimaryKey()?.Properties.Select(property => property.Name) ?? [])})",
        "Key the table by (EmployerId, Id).");

    [Fact]
    [Trait("assures", "A query cannot cross employers")]
    public void Every_employers_row_is_filtered() => Wall.Holds(
        from entity in Owned()
        where entity.GetDeclaredQueryFilters().All(filter => filter.Key != EmployerFilter)
        select entity.GetTableName()!,
        "EmployerFilter must reach it: map it before Finish, and as no owned or derived type.");

    [Fact]
    [Trait("assures", "A row cannot point at another employer's row")]
    public void Keys_between_an_employers_rows_carry_the_employer() => Wall.Holds(
        from entity in Owned()
        from key in entity.GetForeignKeys()
        where typeof(IEmployerOwned).IsAssignableFrom(key.PrincipalEntityType.ClrType)
            && (key.Properties[0].Name != nameof(IEmployerOwned.EmployerId) || key.PrincipalKey.Properties[0].Name != nameof(IEmployerOwned.EmployerId))
        select $"{entity.GetTableName()} → {key.PrincipalEntityType.GetTableName()} by ({string.Join(", ", key.Properties.Select(property => property.Name))})",
        "Make the key composite: (EmployerId, …).");

    [Fact]
    public void Every_table_is_named_after_its_room() => Wall.Holds(
        from entity in Model.Value.GetEntityTypes()
        let room = entity.ClrType.Assembly.GetName().Name!.Replace("Preceptor.", "", StringComparison.Ordinal).ToLowerInvariant()
        let rooms = Repository.Rooms.Select(each => each.Name.ToLowerInvariant()).Append("kernel")
        where !rooms.Any(each => entity.GetTableName()!.StartsWith(each + "_", StringComparison.Ordinal) && (each == room || room.StartsWith("microsoft", StringComparison.Ordinal)))
        select $"{entity.ClrType.FullName} is in table {entity.GetTableName()}",
        "Begin the table's name with the room's.");

    private static IEnumerable<IEntityType> Owned() => Model.Value.GetEntityTypes().Where(entity => typeof(IEmployerOwned).IsAssignableFrom(entity.ClrType));
}
