using System.Runtime.InteropServices;
using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Portfolio;

namespace Preceptor.RotaSolver.Columns;

/// <summary>How fast a dive settles days.</summary>
/// <param name="Likely">The share from which a day is settled before others.</param>
/// <param name="Least">Of the days that are open, the part that is settled at the least in one step.</param>
/// <param name="Most">The part that is settled at the most.</param>
/// <param name="Rounds">Of column generation in a step.</param>
/// <param name="Noise">How much chance lowers a share.</param>
internal sealed record DivePace(double Likely, double Least, double Most, int Rounds, double Noise = 0, Random? Chance = null);

/// <summary>
/// Makes a roster of a linear programme: settles the days on which it is nearly sure of a person's cell, finds new rows for what is left, and so on
/// until each person has one row.
/// </summary>
internal sealed class Dive(Part part, ColumnGeneration columns, Pricing pricing, Budget budget, DivePace pace, Fixing? begin = null)
{
    private const double Sure = 0.999;
    private const double Whole = 1 - 1e-6;

    private readonly Fixing _settled = begin ?? new(part.Problem.People.Length, part.Problem.Days);

    /// <param name="below">Given up once no roster below this price can come of it.</param>
    /// <returns>A row for each of the part's people; none when it was given up.</returns>
    public IReadOnlyList<Row>? Run(long below)
    {
        while (true)
        {
            if (!columns.Master.IsSolved || budget.IsOver)
            {
                return null;
            }

            if (Rows() is { } rows)
            {
                return rows;
            }

            if (!Settle())
            {
                return null;
            }

            columns.Master.Keep(column => _settled.Allows(part.People[column.Person], column.Row));
            Mend();
            columns.Run(_settled, new(pace.Rounds, below));
            if (columns.WholeBound >= below)
            {
                return null;
            }
        }
    }

    /// <summary>A person none of whose rows fit what is settled gets one that does.</summary>
    private void Mend()
    {
        var served = new bool[part.People.Length];
        foreach (var column in columns.Master.Columns)
        {
            served[column.Person] |= _settled.Allows(part.People[column.Person], column.Row);
        }

        var free = new CellPrices(new int[part.Problem.Cells.Length], 1);
        foreach (var (i, person) in part.People.Index().Where(each => !served[each.Index]))
        {
            // What is settled always leaves a row: see Settle.
            columns.Master.Add(i, pricing.RowOf(person, pricing.PriceOne(person, free, part.SpanOf(person), _settled.Of(person)).Cells!));
        }
    }

    private List<Row>? Rows()
    {
        var rows = columns.Master.Columns.Where(column => column.Share >= Whole).OrderBy(column => column.Person).Select(column => column.Row).ToList();
        return rows.Count == part.People.Length ? rows : null;
    }

    /// <returns>Whether anything was settled.</returns>
    private bool Settle()
    {
        var shares = Shares();
        var open = shares.Where(share => _settled.Of(share.Person)[share.Day] == Fixing.Free).OrderByDescending(share => share.Value - (pace.Chance is { } chance ? chance.NextDouble() * pace.Noise : 0)).ThenBy(share => share.Person).ThenBy(share => share.Day).ToList();
        var (least, most) = (Math.Max(1, (int)(open.Count * pace.Least)), Math.Max(1, (int)(open.Count * pace.Most)));
        var (settled, chosen) = (0, 0);
        foreach (var share in open)
        {
            var isSure = share.Value >= Sure;
            if (!isSure && (chosen >= most || (chosen >= least && share.Value < pace.Likely)))
            {
                break;
            }

            _settled.Of(share.Person)[share.Day] = share.Cell;
            if (!isSure && !LeavesARow(share.Person))
            {
                _settled.Of(share.Person)[share.Day] = Fixing.Free;
                continue;
            }

            (settled, chosen) = (settled + 1, chosen + (isSure ? 0 : 1));
        }

        return settled > 0;
    }

    /// <summary>What is almost sure is held by rows that are in use; of the rest a row must be found.</summary>
    private bool LeavesARow(int person)
    {
        var i = Array.IndexOf(part.People, person);
        return columns.Master.Columns.Exists(column => column.Person == i && _settled.Allows(person, column.Row))
            || pricing.PriceOne(person, new(new int[part.Problem.Cells.Length], 1), part.SpanOf(person), _settled.Of(person)).Cells is not null;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Share(int Person, int Day, int Cell, double Value);

    /// <summary>How far each person is in each cell, for the cells where they are most.</summary>
    private List<Share> Shares()
    {
        var sums = new Dictionary<(int Person, int Day, int Cell), double>();
        foreach (var column in columns.Master.Columns)
        {
            var value = column.Share;
            for (var day = part.From; day < part.Until && value > 1e-9; day++)
            {
                var key = (part.People[column.Person], day, column.Row.Cells[day]);
                sums[key] = sums.GetValueOrDefault(key) + value;
            }
        }

        return [.. sums.Select(sum => new Share(sum.Key.Person, sum.Key.Day, sum.Key.Cell, sum.Value))];
    }
}
