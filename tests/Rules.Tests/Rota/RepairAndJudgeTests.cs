using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Rules.Roster;
using Preceptor.Rota.Rules.Score;
using Preceptor.RotaSolver;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Repair;
using Preceptor.RotaSolver.Roster;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.Rota;

/// <summary>Repairs and verdicts on swaps are judged by the rules, which share nothing with the engine that made them.</summary>
public sealed class RepairAndJudgeTests
{
    private static readonly ProblemSize Small = new(7, 8, 2, 6);

    private static int Problems => Environment.GetEnvironmentVariable("PRECEPTOR_LONG") == "1" ? 400 : 25;

    private static readonly Lazy<IReadOnlyList<(int Seed, byte[] File, Problem Problem, Given Roster)>> All = new(() => [.. Make()]);

    [Fact]
    [Trait("assures", "A repair that is offered keeps every rule that blocks")]
    public void A_repair_breaks_no_rule_and_costs_what_it_says()
    {
        var (asked, repaired) = (0, 0);
        foreach (var (seed, file, problem, roster) in Solved())
        {
            var draw = new Draw(seed);
            var absent = roster.Assignments[draw.Below(roster.Assignments.Count)];
            var line = problem.Demand.First(each => each.Id == absent.Demand);
            var person = absent.Person;
            var answer = Ask(file, roster, new(person, (long)(line.From - problem.Days[0].From).TotalMinutes, (long)(line.Until - problem.Days[0].From).TotalMinutes, null, null, 20));
            answer.Lost.Select(lost => lost.Demand).ShouldContain(line.Id, $"seed {seed}");
            var changed = problem with
            {
                People = [.. problem.People.Select(each => each.Id == person ? each with { Away = [.. each.Away, new(line.From, line.Until, "sick")] } : each)],
                Fixed = [.. problem.Fixed.Where(pair => pair.Person != person || !answer.Lost.Any(lost => lost.Demand == pair.Demand))],
            };
            Judge($"seed {seed}", changed, roster, answer);
            (asked, repaired) = (asked + 1, repaired + (answer.Repairs.Count > 0 ? 1 : 0));
        }

        repaired.ShouldBeGreaterThan(asked / 4);
        TestContext.Current.SendDiagnosticMessage($"{asked} absences, {repaired} repaired");
    }

    [Fact]
    public void A_session_that_is_called_off_is_repaired_within_the_rules()
    {
        var repaired = 0;
        foreach (var (seed, file, problem, roster) in Solved())
        {
            var draw = new Draw(seed);
            var session = draw.Of(roster.Assignments.SelectMany(each => each.Supervision).Select(stretch => stretch.Session).ToList());
            var answer = Ask(file, roster, new(null, 0, 0, session, null, 20));
            Judge($"seed {seed}", problem with { Sessions = [.. problem.Sessions.Where(each => each.Id != session)] }, roster, answer);
            repaired += answer.Repairs.Count > 0 ? 1 : 0;
        }

        repaired.ShouldBeGreaterThan(4);
    }

    [Fact]
    public void A_roster_that_lost_a_session_since_is_mended_within_the_rules_and_whoever_can_keeps_the_duty()
    {
        var (mended, kept) = (0, 0);
        foreach (var (seed, _, problem, roster) in Solved())
        {
            var gone = new Draw(seed).Of(roster.Assignments.SelectMany(each => each.Supervision).Select(stretch => stretch.Session).ToList());
            var changed = problem with { Sessions = [.. problem.Sessions.Where(each => each.Id != gone)] };
            var known = new RosterDocument(RosterDocument.ThisFormat, "", null, null, null, null, [.. roster.Assignments.Select(duty => duty with { Supervision = [.. duty.Supervision.Where(span => span.Session != gone)] })], null);
            var answer = Ask(ProblemJson.Write(changed), new(ProblemJson.Write(known), known.Assignments), new(null, 0, 0, null, null, 20) { IsBroken = true });
            Judge($"seed {seed}", changed with { Fixed = [.. changed.Fixed.Where(pair => !answer.Lost.Any(lost => lost.Person == pair.Person && lost.Demand == pair.Demand))] }, new([], known.Assignments), answer);
            (mended, kept) = (mended + (answer.Repairs.Count > 0 ? 1 : 0), kept + answer.Repairs.SelectMany(repair => repair.Steps).Count(step => step.Contains("now supervised by", StringComparison.Ordinal)));
        }

        mended.ShouldBeGreaterThan(4);
        kept.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Who_could_have_an_open_line_is_ranked_within_the_rules()
    {
        var offered = 0;
        foreach (var (seed, file, problem, roster) in Solved())
        {
            var open = problem.Demand.FirstOrDefault(line => !line.Doctor && roster.Assignments.Count(each => each.Demand == line.Id) < line.Maximum);
            if (open is not null)
            {
                var answer = Ask(file, roster, new(null, 0, 0, null, open.Id, 20));
                Judge($"seed {seed}", problem, roster, answer);
                offered += answer.Repairs.Count;
            }
        }

        offered.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void A_swap_is_legal_when_the_engine_can_hold_it_and_not_otherwise()
    {
        var (legal, refused) = (0, 0);
        foreach (var (seed, file, problem, roster) in Solved().Take(Problems / 2))
        {
            var read = ProblemFile.Read(file).Value.ShouldNotBeNull();
            var known = RosterReader.Read(roster.Bytes, read).Value.ShouldNotBeNull();
            foreach (var (first, second) in roster.Assignments.SelectMany((one, i) => roster.Assignments.Skip(i + 1).Where(two => two.Person != one.Person).Select(two => (one, two))).Where((_, i) => i % 5 == 0))
            {
                var verdict = Swaps.Judge(read, known, new(new(first.Person, first.Demand), new(second.Person, second.Demand))).Value.ShouldNotBeNull();
                var pairs = roster.Assignments.Select(each => new Pair(each == first ? second.Person : each == second ? first.Person : each.Person, each.Demand)).ToList();
                var twice = pairs.GroupBy(pair => pair).Any(same => same.Count() > 1) || problem.Fixed.Any(pair => !pairs.Contains(new(pair.Person, pair.Demand)));
                var held = !twice && Engine.Solve(read with { Fixed = pairs }, new(5, 1, 1), new Progress<Improvement>(), CancellationToken.None).HasRoster;
                verdict.Legal.ShouldBe(held, $"seed {seed}: {first.Person}:{first.Demand}={second.Person}:{second.Demand} {string.Join(' ', verdict.Reasons)}");
                (legal, refused) = (legal + (held ? 1 : 0), refused + (held ? 0 : 1));
            }
        }

        Math.Min(legal, refused).ShouldBeGreaterThan(10);
        TestContext.Current.SendDiagnosticMessage($"{legal} legal, {refused} refused");
    }

    private static IReadOnlyList<(int Seed, byte[] File, Problem Problem, Given Roster)> Solved() => All.Value;

    private static IEnumerable<(int Seed, byte[] File, Problem Problem, Given Roster)> Make()
    {
        for (var seed = 1; seed <= Problems; seed++)
        {
            // Every rule blocks, so that what the rules allow and what the engine would hold when it is told to are the same.
            var file = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(RandomProblems.Make(seed, Small)).Replace("\"must\": false", "\"must\": true", StringComparison.Ordinal));
            var solution = Engine.Solve(ProblemFile.Read(file).Value.ShouldNotBeNull(), new(1, 1, 1), new Progress<Improvement>(), CancellationToken.None);
            if (solution.Assignments.Count > 0)
            {
                var bytes = RosterFile.Write(solution, ProblemFile.HashOf(file));
                yield return (seed, file, ProblemJson.Read<Problem>(file, "problem").File.ShouldNotBeNull(), new(bytes, ProblemJson.Read<RosterDocument>(bytes, "roster").File.ShouldNotBeNull().Assignments));
            }
        }
    }

    private static RepairAnswer Ask(byte[] file, Given roster, RepairQuestion question)
    {
        var problem = ProblemFile.Read(file).Value.ShouldNotBeNull();
        return Repairer.Repair(problem, RosterReader.Read(roster.Bytes, problem).Value.ShouldNotBeNull(), question).Value.ShouldNotBeNull();
    }

    private static void Judge(string about, Problem changed, Given roster, RepairAnswer answer)
    {
        var known = changed with { Published = [.. roster.Assignments.Select(each => new ProblemPair(each.Person, each.Demand))] };
        foreach (var repair in answer.Repairs)
        {
            var (document, wrong) = ProblemJson.Read<RosterDocument>(repair.File(""), "roster");
            wrong.ShouldBeNull(about);
            var judged = new JudgedRoster(known, document!.Assignments);
            RosterRules.Judge(judged).Where(finding => finding.Finding.Severity == Severity.Must).Select(finding => finding.Finding.Text).ShouldBeEmpty($"{about}: {string.Join(' ', repair.Steps)}");
            RosterScore.Objective(RosterScore.Of(judged)).ShouldBe(repair.Score, about);
            (repair.Score - repair.Terms.Sum(term => term.Cost)).ShouldBe(answer.Score, about);
        }
    }

    private sealed record Given(byte[] Bytes, IReadOnlyList<RosterDuty> Assignments);
}
