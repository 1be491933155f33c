using Microsoft.AspNetCore.Identity;
using Preceptor.Kernel;

namespace Preceptor.People.SignIn;

/// <summary>What somebody signs in with. It is global: one account may belong to a person at each of several employers.</summary>
internal sealed class Account : IdentityUser<AccountId>
{
    /// <summary>Runs the installation.</summary>
    public bool IsPlatformAdministrator { get; set; }

    /// <summary>The name to greet by when no employer's person is chosen.</summary>
    public string? Name { get; set; }
}
