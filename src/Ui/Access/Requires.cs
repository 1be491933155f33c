using Microsoft.AspNetCore.Authorization;
using Preceptor.Kernel.Access;

namespace Preceptor.Ui.Access;

/// <summary>
/// States who may open a page: those with this permission. Every page states exactly one of <see cref="RequiresAttribute"/>,
/// <see cref="SignedInOnlyAttribute"/> and <see cref="OpenToAllAttribute"/>; without one it is closed to everybody.
/// </summary>
/// <param name="permissions">A type whose static members are permissions, such as a module's Permissions class.</param>
/// <param name="name">The member's name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(Type permissions, string name) : Attribute, IAuthorizeData, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public Permission Permission { get; } = (Permission)(permissions.GetProperty(name)?.GetValue(null)
        ?? throw new ArgumentException($"{permissions.Name} has no permission {name}.", nameof(name)));

    public string? Policy { get; set; }

    public string? Roles { get; set; }

    public string? AuthenticationSchemes { get; set; }

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>Anyone who is signed in may open it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SignedInOnlyAttribute : AuthorizeAttribute;

/// <summary>Anyone may open it, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToAllAttribute : AllowAnonymousAttribute;
