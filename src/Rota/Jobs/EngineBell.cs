using Preceptor.Kernel.Jobs;

namespace Preceptor.Rota.Jobs;

/// <summary>Rung when somebody asks for a roster.</summary>
internal sealed class EngineBell() : Bell(TimeSpan.FromSeconds(5));
