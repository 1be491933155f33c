using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;
using Preceptor.Planning.Domain;

namespace Preceptor.Planning.Data;

internal sealed class PlanningModel : IModelPart
{
    private const int MostJson = 4_000;

    public void Configure(ModelBuilder model)
    {
        ConfigurePlans(model);
        ConfigureScenarios(model);
        ConfigureCounts(model);
    }

    private static void ConfigurePlans(ModelBuilder model)
    {
        model.Entity<WorkforcePlan>(plan =>
        {
            plan.ToTable("planning_plans");
            plan.HasKey(row => new { row.EmployerId, row.Id });
            plan.HasIndex(row => new { row.EmployerId, row.Title }).IsUnique();
        });
        model.Entity<PlanStep>(step =>
        {
            step.ToTable("planning_steps");
            step.HasKey(row => new { row.EmployerId, row.PlanId, row.Number });
            step.Property(row => row.Answers).HasMaxLength(PlanStep.MostAnswers);
            step.Property(row => row.Version).IsConcurrencyToken();
            step.HasOne<WorkforcePlan>().WithMany().HasForeignKey(row => new { row.EmployerId, row.PlanId }).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<StepSignature>(signature =>
        {
            signature.ToTable("planning_signatures");
            signature.HasKey(row => new { row.EmployerId, row.Id });
            signature.HasOne<PlanStep>().WithMany().HasForeignKey(row => new { row.EmployerId, row.PlanId, row.Number }).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void ConfigureScenarios(ModelBuilder model)
    {
        model.Entity<PlanScenario>(scenario =>
        {
            scenario.ToTable("planning_scenarios");
            scenario.HasKey(row => new { row.EmployerId, row.Id });
            scenario.Property(row => row.Kind).HasConversion<string>();
            scenario.Property(row => row.Assumed).HasMaxLength(MostJson);
            scenario.Property(row => row.File).HasMaxLength(PlanScenario.MostFile);
            scenario.HasIndex(row => new { row.EmployerId, row.PlanId, row.Name }).IsUnique();
            scenario.HasOne<WorkforcePlan>().WithMany().HasForeignKey(row => new { row.EmployerId, row.PlanId }).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PlanRun>(run =>
        {
            run.ToTable("planning_runs");
            run.HasKey(row => new { row.EmployerId, row.Id });
            run.Property(row => row.Status).HasConversion<string>();
            run.Property(row => row.Message).HasMaxLength(2_000);
            run.Property(row => row.File).HasMaxLength(PlanScenario.MostFile);
            run.Property(row => row.Answer).HasMaxLength(PlanRun.MostAnswer);
            run.Ignore(row => row.IsOver);
            run.HasIndex(row => new { row.EmployerId, row.ScenarioId, row.AskedAt });
            run.HasOne<PlanScenario>().WithMany().HasForeignKey(row => new { row.EmployerId, row.ScenarioId }).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<QueuedPlanRun>(queued =>
        {
            queued.ToTable("planning_queue");
            queued.HasKey(row => row.Id);
            queued.HasIndex(row => row.AskedAt);
        });
    }

    private static void ConfigureCounts(ModelBuilder model)
    {
        model.Entity<Actual>(actual =>
        {
            actual.ToTable("planning_actuals");
            actual.HasKey(row => new { row.EmployerId, row.Role, row.Month });
        });
        model.Entity<NeededLine>(needed =>
        {
            needed.ToTable("planning_needed");
            needed.HasKey(row => new { row.EmployerId, row.Role, row.From });
        });
        model.Entity<Evidence>(evidence =>
        {
            evidence.ToTable("planning_evidence");
            evidence.HasKey(row => new { row.EmployerId, row.Role, row.Kind, row.Month });
            evidence.Property(row => row.Kind).HasConversion<string>();
        });
    }
}
