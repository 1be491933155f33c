namespace Preceptor.Planning;

/// <summary>Settings of workforce planning, under <c>Planning</c>.</summary>
public sealed class PlanningOptions
{
    public const string Section = "Planning";

    /// <summary>Futures that are drawn for one run of a scenario.</summary>
    public int Runs { get; set; } = 2_000;

    /// <summary>Where chance begins: the same for all, so that two scenarios meet the same chance.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>Threads of one run.</summary>
    public int Threads { get; set; } = 2;

    /// <summary>Whether this machine takes runs from the queue.</summary>
    public bool Works { get; set; } = true;
}
