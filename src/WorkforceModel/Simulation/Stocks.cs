namespace Preceptor.WorkforceModel.Simulation;

/// <summary>What one run changes as it goes; a thread keeps one and uses it for run after run.</summary>
internal sealed class Stocks(int cells, int routes, int sources, int pools)
{
    /// <summary>By cell, at the end of the last month.</summary>
    public int[] Now { get; private set; } = new int[cells];

    /// <summary>By cell, as the month fills up.</summary>
    public int[] Next { get; private set; } = new int[cells];

    /// <summary>By route: how many took it this month.</summary>
    public int[] Took { get; } = new int[routes];

    /// <summary>The routes that somebody took this month, in the order in which they were first taken.</summary>
    public int[] Taken { get; } = new int[routes];

    public int TakenCount { get; private set; }

    /// <summary>The cells that somebody was in to whom something could happen, for one month's use.</summary>
    public int[] Busy { get; } = new int[cells];

    /// <summary>By source: how many came in this month.</summary>
    public int[] Came { get; } = new int[sources];

    /// <summary>By pool: thousandths of a session that were lacking this month for those who were refused.</summary>
    public long[] Missing { get; } = new long[pools];

    /// <summary>How many the limits turned away this month who would have come from outside.</summary>
    public int TurnedAway { get; set; }

    public void Begin(int[] opening) => opening.CopyTo(Now, 0);

    public void BeginMonth()
    {
        Array.Clear(Next);
        for (var i = 0; i < TakenCount; i++)
        {
            Took[Taken[i]] = 0;
        }

        TakenCount = 0;
        Array.Clear(Came);
        Array.Clear(Missing);
        TurnedAway = 0;
    }

    public void Take(int route, int heads)
    {
        if (Took[route] == 0 && heads > 0)
        {
            Taken[TakenCount++] = route;
        }

        Took[route] += heads;
    }

    public void EndMonth() => (Now, Next) = (Next, Now);
}
