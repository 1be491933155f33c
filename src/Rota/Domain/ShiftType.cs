using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Rota.Domain;

/// <summary>A shift that an employer uses, such as LD, Long day, 8am to 8:30pm.</summary>
internal sealed class ShiftType : IEmployerOwned
{
    public const int MostCode = 8;
    public const int MostName = 40;

    public required EmployerId EmployerId { get; init; }

    public required ShiftTypeId Id { get; init; }

    /// <summary>What the rota shows in a cell; unique within the employer.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    public required TimeOnly StartsAt { get; set; }

    /// <summary>UK wall-clock time; not after <see cref="StartsAt"/> means on the next day.</summary>
    public required TimeOnly EndsAt { get; set; }

    /// <summary>Minutes of the shift that are not paid. They are supervised all the same.</summary>
    public required int UnpaidBreak { get; set; }

    public bool IsOvernight => EndsAt <= StartsAt;

    public Instant FromOn(DateOnly date) => UkTime.At(date, StartsAt);

    public Instant UntilOn(DateOnly date) => UkTime.At(IsOvernight ? date.AddDays(1) : date, EndsAt);
}
