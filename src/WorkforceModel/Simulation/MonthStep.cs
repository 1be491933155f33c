using System.Runtime.CompilerServices;
using Preceptor.WorkforceModel.Chance;
using Preceptor.WorkforceModel.Network;

namespace Preceptor.WorkforceModel.Simulation;

/// <summary>
/// One month of one run. Everybody is drawn from the stocks at its beginning, so nobody does two things in a month; those who would be
/// hired are admitted last, when it is known who left.
/// </summary>
internal sealed class MonthStep
{
    /// <summary>Up to so many events each person's is drawn; beyond, numbers of people are.</summary>
    private const int MostOneByOne = 8;

    private readonly StockNetwork _network;
    private readonly Room _room;
    private readonly int[] _first;
    private readonly int[] _rest;
    private readonly int[] _to;
    private readonly int[] _limited;
    private readonly bool[] _arrives;
    private readonly SourcePlan[] _sources;

    public MonthStep(StockNetwork network, Room room)
    {
        (_network, _room, _first, _rest) = (network, room, network.FirstRoute, network.Rest);
        _to = [.. network.Routes.Select(route => route.To)];
        _arrives = [.. network.Routes.Select(route => route.To >= 0 && !(route.IsEntry && room.Limits(route.To)))];
        _sources = [.. network.Sources.Select(source => new SourcePlan(network, source))];
        _limited = [.. network.Routes.Index().Where(each => each.Item.IsEntry && room.Limits(each.Item.To)).Select(each => each.Index)];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Take(Stocks stocks, (Chances Chances, Values Values) rates, Draws draws, (uint Run, int Step) when)
    {
        stocks.BeginMonth();
        var (chances, any, share) = (rates.Chances, rates.Chances.Any, rates.Chances.Share);
        var busy = Rest(stocks, any);
        draws.Prepare(when.Run, (uint)when.Step, busy);
        var (now, next) = (stocks.Now, stocks.Next);
        for (var i = 0; i < busy.Length; i++)
        {
            var cell = busy[i];
            var heads = now[cell];

            // Mostly nothing happens, and the first number alone shows it: nobody at all has a chance of at least 1 − n·p.
            if (draws.FirstOf(i) <= 1 - (heads * any[cell]))
            {
                next[_rest[cell]] += heads;
                continue;
            }

            draws.MoveToReady(i, cell);
            var events = any[cell] < 1 && heads * any[cell] < Counts.MostByInversion
                ? Counts.ByInversion(draws.Next(), heads, any[cell], chances.Nobody(cell, heads)) : Counts.Binomial(draws, heads, any[cell], chances.LogNone[cell]);
            next[_rest[cell]] += heads - events;
            if (events > 0)
            {
                Split(events, (_first[cell], _first[cell + 1]), share, draws, stocks);
            }
        }

        Arrive(stocks);
        Admit(stocks, when.Step);
        ComeIn(stocks, rates.Values, draws, when);
        stocks.EndMonth();
    }

    /// <summary>Whoever nothing can happen to goes on.</summary>
    /// <returns>The other cells.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ReadOnlySpan<int> Rest(Stocks stocks, double[] any)
    {
        var (now, next, busy, count) = (stocks.Now, stocks.Next, stocks.Busy, 0);
        for (var cell = 0; cell < now.Length; cell++)
        {
            if (now[cell] == 0)
            {
                continue;
            }

            if (any[cell] > 0)
            {
                busy[count++] = cell;
            }
            else
            {
                next[_rest[cell]] += now[cell];
            }
        }

        return busy.AsSpan(0, count);
    }

    /// <summary>Which of its routes each event took: multinomial.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Split(int events, (int First, int End) routes, double[] share, Draws draws, Stocks stocks)
    {
        var (left, route) = (1.0, routes.First);
        if (events <= MostOneByOne)
        {
            for (; events > 0; events--)
            {
                stocks.Take(routes.End - routes.First == 1 ? routes.First : One(routes, share, draws.Next()), 1);
            }

            return;
        }

        for (; events > 0 && route < routes.End - 1; route++)
        {
            var these = left <= share[route] ? events : Counts.Binomial(draws, events, share[route] / left);
            stocks.Take(route, these);
            (events, left) = (events - these, left - share[route]);
        }

        stocks.Take(routes.End - 1, events);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int One((int First, int End) routes, double[] share, double u)
    {
        var last = routes.First;
        for (var route = routes.First; route < routes.End; route++)
        {
            if (share[route] > 0)
            {
                last = route;
                u -= share[route];
                if (u < 0)
                {
                    break;
                }
            }
        }

        return last;
    }

    /// <summary>Those who need nobody's leave come to where their route leads.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Arrive(Stocks stocks)
    {
        for (var i = 0; i < stocks.TakenCount; i++)
        {
            var route = stocks.Taken[i];
            if (_arrives[route])
            {
                stocks.Next[_to[route]] += stocks.Took[route];
            }
        }
    }

    /// <summary>Whoever is not admitted stays registered and may be hired later.</summary>
    private void Admit(Stocks stocks, int step)
    {
        foreach (var route in _limited)
        {
            var asking = stocks.Took[route];
            if (asking > 0)
            {
                var admitted = _room.Admit(_to[route], asking, (stocks.Next, step), stocks.Missing);
                stocks.Next[_to[route]] += admitted;
                stocks.Next[_network.Routes[route].From] += asking - admitted;
                stocks.Took[route] = admitted;
            }
        }
    }

    private void ComeIn(Stocks stocks, Values values, Draws draws, (uint Run, int Step) when)
    {
        for (var i = 0; i < _sources.Length; i++)
        {
            var source = _sources[i];
            if (!source.IsOpen(when.Step))
            {
                continue;
            }

            draws.MoveTo(when.Run, (uint)when.Step, (uint)(_rest.Length + i));
            var coming = source.Coming(when.Step, values, draws);
            if (coming > 0)
            {
                var admitted = _room.Admit(source.To, coming, (stocks.Next, when.Step), stocks.Missing);
                stocks.Next[source.To] += admitted;
                stocks.Came[i] = admitted;
                stocks.TurnedAway += coming - admitted;
            }
        }
    }
}
