using System.Runtime.CompilerServices;
using Preceptor.WorkforceModel.Network;

namespace Preceptor.WorkforceModel.Simulation;

/// <summary>How many more may be hired into a cohort: what the establishment and the supervising sessions leave.</summary>
internal sealed class Room
{
    /// <summary>What limits a cell.</summary>
    /// <param name="Group">The group of the line of demand that it fills; −1 without a limit.</param>
    /// <param name="Pools">The pools that would supervise somebody there.</param>
    private sealed record Limit(int Group, int[] Pools);

    private readonly StockNetwork _network;
    private readonly IReadOnlyList<Group> _groups;

    /// <summary>By cell; nothing where nobody needs leave to come.</summary>
    private readonly Limit?[] _limits;

    /// <summary>By pool and cell: thousandths of a session that one person takes up.</summary>
    private readonly int[][] _needs;

    /// <summary>By pool: the cells that need it at all, mostly a few of many.</summary>
    private readonly int[][] _needing;

    /// <summary>By pool and month: sessions that do not hang on how many doctors there are.</summary>
    private readonly int[][] _fixed;

    /// <summary>By group and month: hundredths of what is needed.</summary>
    private readonly long[][] _needed;

    public Room(StockNetwork network, IReadOnlyList<Group> groups)
    {
        (_network, _groups) = (network, groups);
        _needs = [.. network.Scenario.Pools.Select(pool => network.Cells.Select(cell => cell.Kind == CellKind.Employed ? pool.NeedOf(cell.Owner, cell.Cohort) : 0).ToArray())];
        _needing = [.. _needs.Select(needs => Enumerable.Range(0, needs.Length).Where(cell => needs[cell] > 0).ToArray())];
        _fixed = [.. network.Scenario.Pools.Select(pool => Steps(step => pool.FixedAt(network.MonthAt(step))))];
        // A hundredth of a post is nobody's, so rounding of the demand never hides a vacancy.
        _needed = [.. groups.Select(group => Steps(step => (long)Math.Round((group.Demand?.At(network.MonthAt(step)) ?? 0) * 100)))];
        _limits = new Limit?[network.Cells.Count];
        foreach (var cell in network.Routes.Where(route => route.IsEntry).Select(route => route.To).Concat(network.Sources.Select(source => source.To)).Distinct())
        {
            _limits[cell] = network.Cells[cell].Kind == CellKind.Employed ? LimitOf(cell) : null;
        }
    }

    public bool Limits(int cell) => _limits[cell] is not null;

    /// <summary>The cells that have a say in how many may come into this one.</summary>
    public IEnumerable<int> Heeds(int cell) => _limits[cell] is not { } limit ? []
        : [.. limit.Group < 0 ? [] : _groups[limit.Group].Cells, .. limit.Pools.SelectMany(pool => _needing[pool].Append(_network.Doctors[pool]))];

    /// <summary>Thousandths of a session that a pool has, less those that its associates take up; below 0 when they take up more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long Headroom(int pool, int[] heads, int step)
    {
        var needs = _needs[pool];
        long left = _fixed[pool][step] + ((long)heads[_network.Doctors[pool]] * _network.Scenario.Pools[pool].SessionsEach);
        foreach (var cell in _needing[pool])
        {
            left -= (long)needs[cell] * heads[cell];
        }

        return left;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Headroom(int pool, double[] heads, int step)
    {
        var needs = _needs[pool];
        var left = _fixed[pool][step] + (heads[_network.Doctors[pool]] * _network.Scenario.Pools[pool].SessionsEach);
        foreach (var cell in _needing[pool])
        {
            left -= needs[cell] * heads[cell];
        }

        return left;
    }

    public int NeedOf(int pool, int cell) => _needs[pool][cell];

    /// <summary>Of so many who would come, how many may.</summary>
    /// <param name="missing">By pool: thousandths of a session that are lacking for those who may not come for want of supervision.</param>
    public int Admit(int cell, int asking, (int[] Heads, int Step) now, long[] missing)
    {
        if (_limits[cell] is not { } limit)
        {
            return asking;
        }

        var may = limit.Group < 0 ? asking : Math.Min(asking, Vacancies(limit.Group, cell, now.Heads, now.Step));
        var supervised = may;
        foreach (var pool in limit.Pools)
        {
            supervised = (int)Math.Min(supervised, Math.Max(0, Headroom(pool, now.Heads, now.Step)) / _needs[pool][cell]);
        }

        foreach (var pool in limit.Pools)
        {
            missing[pool] += Math.Max(0, ((long)(may - supervised) * _needs[pool][cell]) - Spare(pool, supervised, cell, now));
        }

        return supervised;
    }

    /// <summary>The same of expectations, which need not be whole.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Admit(int cell, double asking, double[] heads, int step)
    {
        if (_limits[cell] is not { } limit)
        {
            return asking;
        }

        if (limit.Group >= 0)
        {
            asking = Math.Min(asking, Vacancies(limit.Group, cell, heads, step));
        }

        foreach (var pool in limit.Pools)
        {
            asking = Math.Min(asking, Math.Max(0, Headroom(pool, heads, step)) / _needs[pool][cell]);
        }

        return asking;
    }

    private long Spare(int pool, int admitted, int cell, (int[] Heads, int Step) now) =>
        Math.Max(0, Headroom(pool, now.Heads, now.Step)) - ((long)admitted * _needs[pool][cell]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Vacancies(int group, int cell, int[] heads, int step)
    {
        var (inHeads, fte, filled) = (_groups[group].Demand!.InHeads, _network.Fte, 0L);
        foreach (var member in _groups[group].Cells)
        {
            filled += (long)heads[member] * (inHeads ? 100 : fte[member]);
        }

        var open = _needed[group][step] - filled;
        return (int)Math.Max(0, open / Math.Max(1, inHeads ? 100 : fte[cell]));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Vacancies(int group, int cell, double[] heads, int step)
    {
        var (inHeads, fte, filled) = (_groups[group].Demand!.InHeads, _network.Fte, 0.0);
        foreach (var member in _groups[group].Cells)
        {
            filled += heads[member] * (inHeads ? 100 : fte[member]);
        }

        return Math.Max(0, (_needed[group][step] - filled) / Math.Max(1, inHeads ? 100 : fte[cell]));
    }

    /// <summary>By group and month: hundredths of a full-time equivalent, or of a head.</summary>
    public long NeededAt(int group, int step) => _needed[group][step];

    private T[] Steps<T>(Func<int, T> at) => [.. Enumerable.Range(0, _network.Scenario.Months).Select(at)];

    private Limit? LimitOf(int cell)
    {
        var profession = _network.Cells[cell].Owner;
        var group = _network.Scenario.Professions[profession].WithinEstablishment
            ? _groups.Index().Where(each => each.Item.Demand is not null && each.Item.Cells.Contains(cell)).Select(each => each.Index).FirstOrDefault(-1) : -1;
        int[] pools = [.. _network.Scenario.Pools.Index().Where(each => each.Item.Refuses && _needs[each.Index][cell] > 0).Select(each => each.Index)];
        return group < 0 && pools.Length == 0 ? null : new(group, pools);
    }
}
