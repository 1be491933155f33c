using System.Collections.Frozen;

namespace Preceptor.Kernel.Access;

/// <summary>
/// Who acts, for which employer, with which permissions, and why. Passed to every action; there is no ambient current user.
/// </summary>
/// <param name="Name">For the audit log's reader: "HR officer's form", "nightly review"; never a person's name.</param>
/// <param name="Employer">The one employer whose rows the actor can reach; none for the platform's own work.</param>
public sealed record Actor(string Name, AccountId? Account, PersonId? Person, EmployerId? Employer, FrozenSet<string> Permissions)
{
    /// <summary>Nobody signed in: no employer, no permission.</summary>
    public static Actor Anonymous { get; } = new("anonymous", null, null, null, FrozenSet<string>.Empty);

    /// <summary>Work that no person started. It reaches the given employer only, or none.</summary>
    public static Actor Job(string name, EmployerId? employer) => new(name, null, null, employer, FrozenSet<string>.Empty);

    public bool IsSignedIn => Account is not null;

    public bool May(Permission permission) => Permissions.Contains(permission.Code);

    /// <summary>The same person working inside one employer, for the platform administrator's few acts that need it.</summary>
    public Actor Inside(EmployerId employer) => this with { Employer = employer };

    /// <summary>The same person at what all employers share, such as the hub's pages; its changes of record go to the platform's own audit log.</summary>
    public Actor OutsideEmployers => this with { Employer = null };

    /// <summary>The employer, where the page or job cannot be reached without one. Missing is a bug, so it throws.</summary>
    public EmployerId RequiredEmployer =>
        Employer ?? throw new InvalidOperationException($"'{Name}' acts for no employer, and this needs one.");
}
