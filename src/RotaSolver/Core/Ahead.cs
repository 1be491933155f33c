namespace Preceptor.RotaSolver.Core;

/// <summary>What must still be possible on the evening that a span ends.</summary>
/// <param name="Units">Used before the span.</param>
/// <param name="Weekends">Used before the span.</param>
internal sealed record Ahead(Continuations Continuations, int Evening, int Units, int Weekends)
{
    /// <param name="weekends">Used in the span.</param>
    /// <param name="units">Used in the span.</param>
    public bool IsOpen(int state, int weekends, int units) => Continuations.Exists(Evening, state, Weekends + weekends, Units + units);
}
