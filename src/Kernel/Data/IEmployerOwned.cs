namespace Preceptor.Kernel.Data;

/// <summary>A row of one employer. It is filtered in every query, guarded in every save, and keyed by (EmployerId, Id).</summary>
public interface IEmployerOwned
{
    EmployerId EmployerId { get; }
}

/// <summary>A module's part of the one model. Registered by the module's door; table names begin with the module's name.</summary>
public interface IModelPart
{
    void Configure(Microsoft.EntityFrameworkCore.ModelBuilder model);
}
