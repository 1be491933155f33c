using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using Xunit;

namespace Preceptor.Architecture.Tests;

/// <summary>The corridor holds what rooms say to each other, and nothing that nobody says.</summary>
public sealed class CorridorTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_member_of_Contracts_is_used_by_another_project()
    {
        var contracts = Repository.Projects.Single(project => project.Name == "Contracts").Assembly;
        var used = Repository.Sources.Where(project => project.Name != "Contracts").SelectMany(project => ReferencesOf(project.Assembly)).ToHashSet(StringComparer.Ordinal);
        var types = contracts.GetExportedTypes();
        Wall.Holds(
            types.Where(type => !used.Contains(type.FullName!)).Select(type => type.FullName!)
                .Concat(from type in types from member in MembersOf(type) where !used.Contains($"{type.FullName}.{member.Name}") select $"{type.FullName}.{member.Name}"),
            "Remove it from Contracts, or let the project that needs it use it.");
    }

    /// <summary>What somebody wrote: no accessors, nothing that the compiler adds to records, nothing that an interface of Kernel asks for.</summary>
    private static IEnumerable<MethodInfo> MembersOf(Type type) =>
        from method in type.GetMethods(Own)
        where !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || method.Name.StartsWith("get_", StringComparison.Ordinal)
        where method.GetBaseDefinition().DeclaringType == type && !AskedForByKernel(type).Contains(method.Name) && method.Name != "Deconstruct"
        where !method.Name.StartsWith("set_", StringComparison.Ordinal)
        select method;

    private static HashSet<string> AskedForByKernel(Type type) =>
        type.IsInterface ? [] : [.. type.GetInterfaces().Where(each => each.Assembly != type.Assembly).SelectMany(each => each.GetMethods()).Select(method => method.Name)];

    /// <summary>Types and members of other assemblies that an assembly's metadata names.</summary>
    private static IEnumerable<string> ReferencesOf(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var data = file.GetMetadataReader();
        var found = new List<string>();
        foreach (var handle in data.TypeReferences)
        {
            found.Add(NameOf(data, handle));
        }

        foreach (var member in data.MemberReferences.Select(data.GetMemberReference))
        {
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                found.Add($"{NameOf(data, (TypeReferenceHandle)member.Parent)}.{data.GetString(member.Name)}");
            }
        }

        return found;
    }

    private static string NameOf(MetadataReader data, TypeReferenceHandle handle)
    {
        var type = data.GetTypeReference(handle);
        return $"{data.GetString(type.Namespace)}.{data.GetString(type.Name)}";
    }
}
