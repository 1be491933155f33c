namespace Preceptor.Cli;

/// <summary>What a command answers to the shell.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>A check did not hold.</summary>
    public const int DoesNotHold = 1;

    /// <summary>The input or the call is wrong; one line on standard error says what, where and what to do.</summary>
    public const int BadInput = 2;

    public const int NoSolution = 3;

    public const int Stopped = 130;
}
