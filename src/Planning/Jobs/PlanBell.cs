using Preceptor.Kernel.Jobs;

namespace Preceptor.Planning.Jobs;

/// <summary>Rung when somebody asks for a run. The wait is short enough that a record that changed in another room shows in the plan within seconds.</summary>
internal sealed class PlanBell() : Bell(TimeSpan.FromSeconds(2));
