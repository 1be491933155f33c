using Google.OrTools.Sat;

namespace Preceptor.WorkforceModel.SkillMix;

/// <summary>Who moves where: first as few as possible are left without a post, then as cheaply as possible. Exact.</summary>
public static class RedeploymentOptimiser
{
    private sealed record Choice(int Person, int Post, Move Move, BoolVar Chosen);

    public static RedeploymentAnswer Solve(Redeployment problem)
    {
        var model = new CpModel();
        var choices = (from person in problem.People.Index()
                       from post in problem.Posts.Index()
                       where LegalMove.WhyNot(problem, person.Item, post.Item) is null
                       select new Choice(person.Index, post.Index, LegalMove.Of(problem, person.Item, post.Item), model.NewBoolVar($"{person.Index}.{post.Index}"))).ToList();
        foreach (var group in choices.GroupBy(choice => choice.Person).Concat(choices.GroupBy(choice => problem.People.Count + choice.Post)))
        {
            model.AddAtMostOne(group.Select(choice => choice.Chosen));
        }

        foreach (var pool in problem.Pools)
        {
            model.Add(LinearExpr.Sum(choices.Where(choice => problem.Posts[choice.Post].Pool == pool.Name).Select(choice => choice.Chosen * problem.Posts[choice.Post].Takes)) <= pool.Sessions);
        }

        // Keeping one person outweighs whatever all moves together could cost.
        var one = choices.Sum(choice => (long)choice.Move.Pounds) + 1;
        model.Maximize(LinearExpr.Sum(choices.Select(choice => choice.Chosen * (one - choice.Move.Pounds))));
        var solver = new CpSolver { StringParameters = "num_workers:1,random_seed:1" };
        return solver.Solve(model) == CpSolverStatus.Optimal
            ? Answer(problem, [.. choices.Where(choice => solver.BooleanValue(choice.Chosen))])
            : throw new InvalidOperationException("A redeployment in which nobody moves is always possible.");
    }

    private static RedeploymentAnswer Answer(Redeployment problem, IReadOnlyList<Choice> chosen)
    {
        var without = problem.People.Index().Where(person => chosen.All(choice => choice.Person != person.Index)).Select(person => person.Item).ToList();
        return new(
            chosen.Count, without.Count, chosen.Sum(choice => (long)choice.Move.Pounds), [.. chosen.Select(choice => choice.Move)],
            [.. without.Select(person => new NoMove(person.Person, [.. problem.Posts.Select(post => Because(problem, chosen, person, post))]))]);
    }

    private static string Because(Redeployment problem, IReadOnlyList<Choice> chosen, Mover person, OpenPost post) =>
        LegalMove.WhyNot(problem, person, post)
        ?? (chosen.FirstOrDefault(choice => problem.Posts[choice.Post].Post == post.Post) is { } taken
            ? $"{post.Post} goes to {taken.Move.Person}; no other way of filling posts keeps more people."
            : $"{post.Post} would take up {post.Takes / 1000.0:0.###} supervising sessions a week, more than {post.Pool} has left.");
}
