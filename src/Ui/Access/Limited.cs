namespace Preceptor.Ui.Access;

/// <summary>
/// How often one network address may ask for a page that opens by a secret in its address, so that nobody tries secrets out. Every such page states it;
/// forms that count failures by name, such as the log-in, do so themselves.
/// </summary>
/// <param name="aMinute">A whole hospital may share an address, so it is far more than one person's clicks.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LimitedAttribute(int aMinute = LimitedAttribute.Usual) : Attribute
{
    public const int Usual = 120;

    public int AMinute => aMinute;
}
