namespace Preceptor.Kernel.Access;

/// <summary>Something that a person may be allowed to do, by its stable code (<c>people.import</c>).</summary>
/// <param name="Code">Module and verb; stored in the audit log, so it never changes.</param>
/// <param name="What">The end of the sentence "You may not …".</param>
/// <param name="Trades">Codes of the trades that have it unless the employer says otherwise.</param>
public sealed record Permission(string Code, string What, params string[] Trades)
{
    public override string ToString() => Code;
}
