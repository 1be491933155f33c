using Preceptor.People.Data;
using Preceptor.People.Domain;

namespace Preceptor.Rules.Tests.People.Rules;

/// <summary>The roles and grades that ship, so that a test speaks of the real ones.</summary>
internal static class RoleCatalogue
{
    public static Roles Roles { get; } = RoleFiles.ReadAsync().GetAwaiter().GetResult();
}
