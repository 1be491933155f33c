using Preceptor.Kernel.Access;

namespace Preceptor.Ui.Access;

/// <summary>A place in the header's navigation. A module adds its own as a singleton; who lacks the permission does not see it.</summary>
/// <param name="Needs">The permission that opens it; none when everybody who is signed in may.</param>
/// <param name="Order">Smaller comes first: Dashboard 10, Rota 20, People 30, Plan 40, Learn 50.</param>
public sealed record NavigationEntry(string Text, string Href, int Order, Permission? Needs)
{
    /// <summary>Shown to who is not signed in, too.</summary>
    public bool IsOpenToAll { get; init; }
}
