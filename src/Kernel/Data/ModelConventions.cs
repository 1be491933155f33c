using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Preceptor.Kernel.Data;

/// <summary>How the model's own kinds of value are stored, the same on both databases.</summary>
public static class ModelConventions
{
    private static readonly MethodInfo Generic = typeof(ModelConventions).GetMethod(nameof(StoreId), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Ids are stored as UUIDs and instants as UTC times, for every id type of the assemblies that the parts know.</summary>
    public static void Configure(ModelConfigurationBuilder conventions, IReadOnlyList<IModelPart> parts)
    {
        conventions.Properties<Instant>().HaveConversion<InstantConverter>();
        conventions.Properties<string>().HaveMaxLength(400);
        foreach (var id in IdTypes(parts))
        {
            Generic.MakeGenericMethod(id).Invoke(null, [conventions]);
        }
    }

    private static IEnumerable<Type> IdTypes(IReadOnlyList<IModelPart> parts) =>
        parts.SelectMany(part => part.GetType().Assembly.GetReferencedAssemblies())
            .Where(name => name.Name!.StartsWith("Preceptor.", StringComparison.Ordinal))
            .Select(Assembly.Load)
            .Append(typeof(IId).Assembly)
            .Concat(parts.Select(part => part.GetType().Assembly))
            .Distinct()
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsValueType && typeof(IId).IsAssignableFrom(type));

    private static void StoreId<TId>(ModelConfigurationBuilder conventions)
        where TId : struct, IId<TId> => conventions.Properties<TId>().HaveConversion<IdConverter<TId>>();

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make(value))
        where TId : struct, IId<TId>
    {
        private static TId Make(Guid value) => TId.From(value);
    }

    private sealed class InstantConverter() : ValueConverter<Instant, DateTime>(
        instant => instant.ToDateTimeUtc(), time => Instant.FromDateTimeUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc)));
}
