using Google.OrTools.Sat;

namespace Preceptor.WorkforceModel.SkillMix;

/// <summary>The skill mix as an integer programme. Every number is whole, so the answer is exact.</summary>
internal sealed class MixModel
{
    private const int MostHeads = 10_000;

    private readonly MixProblem _problem;
    private readonly CpModel _model = new();
    private readonly IntVar[][] _heads;
    private readonly List<LinearExpr> _cost = [];
    private readonly IntVar[] _missing;

    private MixModel(MixProblem problem, bool mayMiss)
    {
        _problem = problem;
        _heads = [.. problem.Years.Select((_, year) => problem.Roles.Select((_, role) => _model.NewIntVar(0, MostHeads, $"heads{year}.{role}")).ToArray())];
        _missing = [.. problem.Years.Select((_, year) => _model.NewIntVar(0, mayMiss ? int.MaxValue : 0, $"missing{year}"))];
        for (var year = 0; year < problem.Years.Count; year++)
        {
            Change(year);
            Cover(year);
            Supervise(year);
        }
    }

    /// <summary>The cheapest mix: its cost, and heads by year and role; nothing when none is safe.</summary>
    public static (long Cost, int[][] Heads)? Cheapest(MixProblem problem)
    {
        var model = new MixModel(problem, mayMiss: false);
        model._model.Minimize(LinearExpr.Sum(model._cost));
        return model.Solve() is { } solver
            ? ((long)Math.Round(solver.ObjectiveValue), [.. model._heads.Select(year => year.Select(each => (int)solver.Value(each)).ToArray())]) : null;
    }

    /// <summary>By year, the fewest thousandths of a session that would have to be added; nothing when sessions alone do not help.</summary>
    public static int[]? FewestMissing(MixProblem problem)
    {
        var model = new MixModel(problem, mayMiss: true);
        model._model.Minimize(LinearExpr.Sum(model._missing));
        return model.Solve() is { } solver ? [.. model._missing.Select(each => (int)solver.Value(each))] : null;
    }

    private void Change(int year)
    {
        foreach (var (i, role) in _problem.Roles.Index())
        {
            var hired = _model.NewIntVar(0, role.MostHires, $"hired{year}.{i}");
            var released = _model.NewIntVar(0, MostHeads, $"released{year}.{i}");
            _model.Add(_heads[year][i] == (year == 0 ? LinearExpr.Constant(role.AtStart) : _heads[year - 1][i]) + hired - released);
            _cost.AddRange([_heads[year][i] * role.Cost, hired * role.Hire, released * role.Release]);
        }

        _model.Add(LinearExpr.Sum(_heads[year].Where((_, role) => _problem.Roles[role].IsDoctor)) >= _problem.Years[year].Doctors);
    }

    /// <summary>Heads are put to kinds of work, and cover each.</summary>
    private void Cover(int year)
    {
        var at = _problem.Roles.Select((_, role) => _problem.Work.Select((_, work) => _model.NewIntVar(0, MostHeads, $"at{year}.{role}.{work}")).ToArray()).ToArray();
        for (var role = 0; role < at.Length; role++)
        {
            _model.Add(LinearExpr.Sum(at[role]) <= _heads[year][role]);
        }

        for (var work = 0; work < _problem.Work.Count; work++)
        {
            _model.Add(LinearExpr.Sum(at.Select((each, role) => each[work] * _problem.Roles[role].Covers[work])) >= _problem.Years[year].Needed[work]);
        }
    }

    private void Supervise(int year) => _model.Add(
        LinearExpr.Sum(_heads[year].Select((heads, role) => heads * (_problem.Roles[role].Takes - _problem.Roles[role].Gives))) <= _problem.Years[year].Sessions + _missing[year]);

    private CpSolver? Solve()
    {
        // One worker, so that of several cheapest mixes it is always the same.
        var solver = new CpSolver { StringParameters = "num_workers:1,random_seed:1" };
        return solver.Solve(_model) switch
        {
            CpSolverStatus.Optimal => solver,
            CpSolverStatus.Infeasible => null,
            var status => throw new InvalidOperationException($"The skill mix could not be solved: {status}."),
        };
    }
}
