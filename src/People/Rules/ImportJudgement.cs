using Preceptor.Kernel.Sheets;

namespace Preceptor.People.Rules;

/// <summary>A site and the teams that a line names.</summary>
internal sealed record PlaceNames(string Site, IReadOnlyList<string> Teams);

/// <summary>What a good line will do.</summary>
internal enum ImportEffect
{
    Add,
    Change,
    Same,
}

internal sealed record JudgedLine<TValues>(ImportLine Line, TValues? Values, PlaceNames Place, ImportEffect Effect);

/// <summary>What an import would do, and what stops it.</summary>
/// <param name="Problems">By line and column. While there is one, nothing is put in.</param>
/// <param name="Notes">Worth a look, but they stop nothing.</param>
/// <param name="NewSites">Sites that would be added.</param>
/// <param name="NewTeams">Teams that would be added, as (site, team).</param>
internal sealed record ImportJudgement<TValues>(
    IReadOnlyList<JudgedLine<TValues>> Lines, IReadOnlyList<SheetProblem> Problems, IReadOnlyList<SheetProblem> Notes,
    IReadOnlyList<string> NewSites, IReadOnlyList<(string Site, string Team)> NewTeams)
{
    public int Count(ImportEffect effect) => Lines.Count(line => line.Values is not null && line.Effect == effect);

    public int LinesWithProblems => Problems.Select(problem => problem.Line).Distinct().Count();
}

/// <summary>What is there already, as far as an import must know.</summary>
/// <param name="Teams">As (site, team), by name.</param>
internal sealed record Present<TValues>(
    IReadOnlyDictionary<string, (TValues Values, PlaceNames Place)> ByNumber, IReadOnlySet<string> Sites, IReadOnlySet<(string Site, string Team)> Teams,
    IReadOnlySet<string> StaffNumbers);
