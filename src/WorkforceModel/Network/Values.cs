using Preceptor.WorkforceModel.Chance;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Network;

/// <summary>One value for each rate of a scenario, and one set of shares for each profession that hires the newly registered.</summary>
internal sealed class Values(Scenario scenario)
{
    private readonly Rate[] _uncertain = [.. scenario.Rates.Where(rate => rate.Belief.IsUncertain)];

    /// <summary>Changed by <see cref="Set"/> alone, so that the hazards follow.</summary>
    public double[] Rates { get; } = [.. scenario.Rates.Select(rate => rate.Belief.Mean)];

    /// <summary>By rate, events to a person and month.</summary>
    public double[] Hazards { get; } = [.. scenario.Rates.Select(rate => rate.Hazard(rate.Belief.Mean))];

    public double[][] Shares { get; } = [.. scenario.Professions.Select(profession => profession.Registered?.Shares.Mean.ToArray() ?? [])];

    public bool IsUncertain => _uncertain.Length > 0 || scenario.Professions.Any(profession => profession.Registered?.Shares.IsUncertain == true);

    public void Set(Rate rate, double value) => (Rates[rate.Index], Hazards[rate.Index]) = (value, rate.Hazard(value));

    /// <summary>What this run believes.</summary>
    public void Draw(Draws draws, uint run)
    {
        foreach (var rate in _uncertain)
        {
            draws.MoveTo(run, Draws.OnceForARun, (uint)rate.Index);
            Set(rate, rate.Belief.Draw(draws));
        }

        foreach (var (i, profession) in scenario.Professions.Index())
        {
            if (profession.Registered?.Shares is { IsUncertain: true } shares)
            {
                draws.MoveTo(run, Draws.OnceForARun, (uint)(scenario.Rates.Count + i));
                Chance.Rates.Dirichlet(draws, shares.Weights).CopyTo(Shares[i], 0);
            }
        }
    }
}
