using System.Text.Json;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Making;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Queries;
using Preceptor.Rota.Rules.Roster;
using Preceptor.Rota.Rules.Score;

namespace Preceptor.Rota.Actions;

/// <summary>
/// Keeps what the engine found as a draft, judged first by rules of our own. The engine is not trusted: a roster that does not even fit its
/// problem is not kept, and what breaks a rule is said.
/// </summary>
internal sealed class KeepRoster(ProblemSources sources)
{
    public async Task RunAsync(PlatformDb db, Run run, CancellationToken cancel)
    {
        var (problem, _) = ProblemJson.Read<Problem>(run.Problem, "problem");
        var (document, wrong) = ProblemJson.Read<RosterDocument>(run.BestRoster!, "roster");
        wrong ??= ProblemFaults.In(problem!, document!);
        if (wrong is not null)
        {
            (run.Status, run.Message) = (RunStatus.Failed, $"The engine's roster does not fit its problem, so it was not kept. {wrong}");
            return;
        }

        var judged = new JudgedRoster(problem!, document!.Assignments);
        var blocking = RosterRules.Judge(judged).Count(finding => finding.Blocks);
        var terms = RosterScore.Of(judged);
        var roster = new Roster
        {
            EmployerId = run.EmployerId, Id = Id.New<RosterId>(), TeamId = run.TeamId, StartsOn = run.StartsOn, EndsOn = run.EndsOn, Status = RosterStatus.Draft,
            Origin = "made by the engine", MadeAt = db.Now, Explanation = JsonSerializer.Serialize(terms, ProblemJson.Options),
        };
        db.Add(roster);
        await AddRowsAsync(db, roster, document, problem!, cancel);
        (run.RosterId, run.Best) = (roster.Id, RosterScore.Objective(terms));
        if (blocking > 0)
        {
            run.Message = $"The roster breaks rules that block in {blocking} places; its page says where.";
        }
    }

    /// <summary>Ids of the problem become people and sessions again; the problem is made anew for that, since files hold no keys of the database.</summary>
    private async Task AddRowsAsync(PlatformDb db, Roster roster, RosterDocument document, Problem problem, CancellationToken cancel)
    {
        var made = await sources.MakeAsync(db.Actor, new(roster.TeamId, roster.StartsOn, roster.EndsOn), cancel);
        var lines = problem.Demand.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var pinned = problem.Fixed.ToHashSet();
        foreach (var duty in document.Assignments.Where(duty => made.People.ContainsKey(duty.Person)))
        {
            var line = lines[duty.Demand];
            var assignment = new Assignment
            {
                EmployerId = roster.EmployerId, Id = Id.New<AssignmentId>(), RosterId = roster.Id, PersonId = made.People[duty.Person].Id, Date = line.Date,
                ShiftCode = line.Shift, ShiftName = line.ShiftName, From = line.From, Until = line.Until, UnpaidBreak = line.UnpaidBreak,
                SiteId = made.Sources.Places.Sites.First(site => site.Name == line.Site).Id, Suite = line.Suite, Tags = [.. line.Tags],
                IsPinned = pinned.Contains(new(duty.Person, duty.Demand)),
            };
            db.Add(assignment);
            db.AddRange(RosterRows.SupervisionOf(made, assignment, duty.Supervision));
        }
    }
}
