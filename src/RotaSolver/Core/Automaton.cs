using System.Runtime.InteropServices;

namespace Preceptor.RotaSolver.Core;

/// <param name="OnlyOnDay">The one day on which the step may lead; -1 for any. So can what touches the first day be exempt.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Step(int From, int Cost, int OnlyOnDay = Automaton.AnyDay);

/// <summary>
/// What may follow what in a row, day by day: states, and the steps that lead into each. A state stands for what the next day depends on, such as the
/// kind of the last shift and how long the run is. Several people share one.
/// </summary>
internal sealed class Automaton
{
    public const int AnyDay = -1;

    /// <summary>The kind of a state in which nobody works.</summary>
    public const int OffKind = -1;

    private readonly Step[][] _general;
    private readonly Step[][][] _early;
    private readonly (int State, int Cost)?[][] _next;

    /// <param name="kindOf">For each state the kind of its cell, or <see cref="OffKind"/>.</param>
    /// <param name="into">For each state the steps that lead into it.</param>
    public Automaton(int[] kindOf, IReadOnlyList<IReadOnlyList<Step>> into, int kinds)
    {
        (KindOf, Kinds) = (kindOf, kinds);
        var earlyDays = into.SelectMany(steps => steps).Select(step => step.OnlyOnDay).Append(AnyDay).Max() + 1;
        _general = [.. into.Select(steps => steps.Where(step => step.OnlyOnDay == AnyDay).ToArray())];
        _early = [.. Enumerable.Range(0, earlyDays).Select(day => into.Select(steps => steps.Where(step => step.OnlyOnDay is AnyDay || step.OnlyOnDay == day).ToArray()).ToArray())];
        _next = [.. _early.Append(_general).Select(NextOf)];
    }

    private (int State, int Cost)?[] NextOf(Step[][] into)
    {
        var next = new (int State, int Cost)?[States * (Kinds + 1)];
        foreach (var (state, steps) in into.Index())
        {
            foreach (var step in steps)
            {
                var place = (step.From * (Kinds + 1)) + KindOf[state] + 1;
                next[place] = next[place] is { } other && other.State != state ? throw new ArgumentException("A state has two ways on with one kind.", nameof(into)) : (state, step.Cost);
            }
        }

        return next;
    }

    public int[] KindOf { get; }

    /// <summary>Where a row goes on from a state with a cell of a kind; none where it may not.</summary>
    public (int State, int Cost)? Next(int day, int state, int kind) => _next[Math.Min(day, _next.Length - 1)][(state * (Kinds + 1)) + kind + 1];

    public int Kinds { get; }

    public int States => KindOf.Length;

    /// <summary>For each state the steps that lead into it on that day.</summary>
    public Step[][] Into(int day) => day < _early.Length ? _early[day] : _general;

    public bool Works(int state) => KindOf[state] != OffKind;
}
