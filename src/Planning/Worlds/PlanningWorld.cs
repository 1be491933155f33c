using System.Globalization;
using System.Text;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Worlds;
using Preceptor.Planning.Actions;
using Preceptor.Planning.Domain;

namespace Preceptor.Planning.Worlds;

/// <summary>Reads plans.csv, plan-steps.csv, plan-scenarios.csv, plan-actuals.csv and plan-evidence.csv of a world. Every scenario is queued for its first run.</summary>
internal sealed class PlanningWorld(IDatabases databases, IStaff staff, PlanningOptions options) : IWorldReader
{
    public int Order => 50;

    public async Task ReadAsync(World world, CancellationToken cancel)
    {
        var files = (await world.TextsAsync("plans", cancel)).ToDictionary(file => file.File, file => file.Text, StringComparer.Ordinal);
        foreach (var (code, employer) in world.Employers)
        {
            var actor = Actor.Job("world load", employer);
            var people = (await staff.PeopleAsync(actor, new(DateOnly.MinValue, DateOnly.MaxValue), cancel)).ToDictionary(person => person.StaffNumber, person => person.Id, StringComparer.Ordinal);
            await using var db = databases.Open(actor);
            var plans = AddPlans(db, await RowsAsync(world, "plans.csv", code, cancel), people);
            AddSteps(db, await RowsAsync(world, "plan-steps.csv", code, cancel), (plans, people));
            AddScenarios(db, await RowsAsync(world, "plan-scenarios.csv", code, cancel), (plans, people, files));
            await AddCountsAsync(db, world, code, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> RowsAsync(World world, string file, string employer, CancellationToken cancel) =>
        [.. ((await world.TableAsync(file, cancel))?.Lines ?? []).Select(line => line.Cells).Where(cells => cells[0] == employer)];

    private static Dictionary<string, PlanId> AddPlans(PlatformDb db, IReadOnlyList<IReadOnlyList<string>> rows, Dictionary<string, PersonId> people)
    {
        var plans = new Dictionary<string, PlanId>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var plan = new WorkforcePlan { EmployerId = db.Actor.RequiredEmployer, Id = Id.New<PlanId>(), Title = row[1], StartedAt = db.Now, StartedById = people[row[2]] };
            db.Add(plan);
            plans[row[1]] = plan.Id;
        }

        return plans;
    }

    private static void AddSteps(PlatformDb db, IReadOnlyList<IReadOnlyList<string>> rows, (Dictionary<string, PlanId> Plans, Dictionary<string, PersonId> People) known)
    {
        foreach (var step in rows.GroupBy(row => (Plan: row[1], Number: Number(row[2]))))
        {
            var (writer, signer) = (known.People[step.First()[5]], step.Select(row => row[6]).FirstOrDefault(number => number.Length > 0));
            db.Add(new PlanStep
            {
                EmployerId = db.Actor.RequiredEmployer, PlanId = known.Plans[step.Key.Plan], Number = step.Key.Number, Version = 1, SavedAt = db.Now, SavedById = writer,
                Answers = StepAnswers.Write(step.ToDictionary(row => row[3], row => row[4], StringComparer.Ordinal)),
            });
            if (signer is not null)
            {
                db.Add(new StepSignature
                {
                    EmployerId = db.Actor.RequiredEmployer, Id = Id.New<SignatureId>(), PlanId = known.Plans[step.Key.Plan], Number = step.Key.Number, Version = 1, SignedAt = db.Now,
                    SignedById = known.People[signer],
                });
            }
        }
    }

    private void AddScenarios(PlatformDb db, IReadOnlyList<IReadOnlyList<string>> rows, (Dictionary<string, PlanId> Plans, Dictionary<string, PersonId> People, Dictionary<string, string> Files) known)
    {
        foreach (var row in rows)
        {
            var kind = Enum.Parse<ScenarioKind>(row[3]);
            var scenario = new PlanScenario
            {
                EmployerId = db.Actor.RequiredEmployer, Id = Id.New<ScenarioId>(), PlanId = known.Plans[row[1]], Name = row[2], Kind = kind, MadeAt = db.Now, MadeById = known.People[row[5]],
                File = kind == ScenarioKind.Records ? null : Encoding.UTF8.GetBytes(known.Files[row[4]]), Assumed = kind == ScenarioKind.Records ? AssumedOf(row).Write() : null,
            };
            db.Add(scenario);
            AskForRun.Queue(db, scenario.Id, AskForRun.SomebodyAsked, options);
        }
    }

    private static Assumptions AssumedOf(IReadOnlyList<string> row) => Assumptions.Usual with
    {
        LeavePercent = Decimal(row[6], Assumptions.UsualLeavePercent), Recruits = row[7].Length == 0 ? null : Decimal(row[7], 0), RenewedPercent = Decimal(row[8], 0),
        GrowthPercent = Decimal(row[9], 0), PauseMonths = row[10].Length == 0 ? 0 : Number(row[10]), ExtraSessions = Decimal(row[11], 0),
    };

    /// <summary>Months of the world move with its anchor, as days do.</summary>
    private static async Task AddCountsAsync(PlatformDb db, World world, string code, CancellationToken cancel)
    {
        DateOnly Month(string text) => world.Date(text) is { } day ? new(day.Year, day.Month, 1) : throw new WorldFault($"A line of {world.Name} has no month.");
        foreach (var row in await RowsAsync(world, "plan-actuals.csv", code, cancel))
        {
            await BringInCounts.WriteAsync(db, CountKind.Actuals, [new(0, row[1], Month(row[2]), (decimal)Decimal(row[3], 0), Number(row[4]), EvidenceKind.Leavers, 0, 0, 1)], cancel);
        }

        foreach (var row in await RowsAsync(world, "plan-evidence.csv", code, cancel))
        {
            await BringInCounts.WriteAsync(db, CountKind.Evidence, [new(0, row[1], Month(row[2]), 0, 0, Enum.Parse<EvidenceKind>(row[3]), Number(row[4]), Number(row[5]), (decimal)Decimal(row[6], 1))], cancel);
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double Decimal(string text, double usual) => text.Length == 0 ? usual : double.Parse(text, CultureInfo.InvariantCulture);
}
