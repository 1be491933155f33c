using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.CertificateChecker;
using Preceptor.Kernel.Access;
using Preceptor.People.Domain;
using Preceptor.Rota;
using Preceptor.Rota.Certificates;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Queries;
using Preceptor.Rota.Rules.Roster;
using Preceptor.RotaSolver;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;
using Shouldly;
using Xunit;
using Site = Preceptor.TestKit.Site;

namespace Preceptor.Journeys.Tests.Rota;

/// <summary>A whole hospital's four weeks, from its records to certificates.</summary>
public sealed class DistrictGeneralTests : IAsyncLifetime
{
    /// <summary>A roster is wanted, not a good one; the most is for a machine that is busy with other things.</summary>
    private const int SecondsEnough = 5, SecondsAtMost = 120;

    private static readonly DateOnly First = new(2026, 11, 30);
    private static readonly DateOnly Last = new(2026, 12, 27);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("preceptor-test-");
    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("district-general");

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Theatres")]
    [InlineData("General surgery ward")]
    [InlineData("Critical care")]
    [InlineData("Acute medicine")]
    [InlineData("Elm Bank ward")]
    [InlineData("Millbrook practice")]
    public async Task A_team_gets_a_rota_that_keeps_every_rule_and_a_certificate_that_holds(string team)
    {
        var problem = await ProblemOfAsync(team);
        var file = ProblemJson.Write(problem);
        await KeepAsync(team, file);
        var duties = DutiesOf(Solved(file));
        var findings = RosterRules.Judge(new JudgedRoster(problem, duties));
        findings.Where(finding => finding.Blocks).Select(finding => finding.Finding.Text).ShouldBeEmpty();

        var key = new SigningKey(new RotaOptions { SigningKeyFile = Path.Combine(_folder.FullName, "key.pem") });
        var check = Checker.Check(new CertificateWriter(key).Write(problem, duties, findings), null);
        check.Problems.ShouldBeEmpty();
        check.Valid.ShouldBeTrue();
        check.Minutes.ShouldBeGreaterThan(0);
    }

    private async Task<Problem> ProblemOfAsync(string team)
    {
        await using var platform = _site.Open(Actor.Anonymous);
        var actor = Actor.Job("test", (await platform.Set<Employer>().SingleAsync()).Id);
        await using var db = _site.Open(actor);
        var id = (await db.Set<Team>().SingleAsync(row => row.Name == team)).Id;
        var made = await _site.Services.GetRequiredService<ProblemSources>().MakeAsync(actor, new ProblemAsked(id, First, Last), CancellationToken.None);
        return made.Problem;
    }

    /// <summary>For measuring: see bench/README.md.</summary>
    private static async Task KeepAsync(string team, byte[] file)
    {
        if (Environment.GetEnvironmentVariable("PRECEPTOR_KEEP_PROBLEMS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{team.ToLowerInvariant().Replace(' ', '-')}.json"), file);
        }
    }

    private static Solution Solved(byte[] file)
    {
        var reading = ProblemFile.Read(file);
        reading.Problem.ShouldBeNull();
        using var stop = new CancellationTokenSource();
        var solution = Engine.Solve(reading.Value!, new SolveSettings(SecondsAtMost, 2, 1), new StopWhenEnough(stop), stop.Token);
        solution.HasRoster.ShouldBeTrue(solution.Text);
        return solution;
    }

    private static IReadOnlyList<RosterDuty> DutiesOf(Solution solution)
    {
        var (roster, problem) = ProblemJson.Read<RosterDocument>(RosterFile.Write(solution, ""), "roster");
        problem.ShouldBeNull();
        roster!.Assignments.ShouldNotBeEmpty();
        return roster.Assignments;
    }

    /// <summary>Ends the search at the first word of a roster after some seconds, however slow the machine is.</summary>
    private sealed class StopWhenEnough(CancellationTokenSource stop) : IProgress<Improvement>
    {
        public void Report(Improvement value)
        {
            if (value.Objective is not null && value.Seconds >= SecondsEnough)
            {
                stop.Cancel();
            }
        }
    }
}
