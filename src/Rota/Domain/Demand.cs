using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Rota.Domain;

/// <summary>How many of whom a shift needs at a place: each week on some weekdays, or on one date.</summary>
internal sealed class Demand : IEmployerOwned
{
    /// <summary>More than this in one line is a slip of the finger.</summary>
    public const int MostPeople = 50;

    public required EmployerId EmployerId { get; init; }

    public required DemandId Id { get; init; }

    public required TeamId TeamId { get; init; }

    public required ShiftTypeId ShiftTypeId { get; set; }

    /// <summary>Two letters in lower case, mo to su; empty when it is for one date.</summary>
    public required List<string> Weekdays { get; set; }

    /// <summary>The one date. On it, this line takes the place of the weekly line of the same shift, place and tags.</summary>
    public DateOnly? Date { get; set; }

    public required SiteId SiteId { get; set; }

    /// <summary>A theatre suite, ward or surgery, as supervisors' sessions name it; none for the whole site.</summary>
    public string? Suite { get; set; }

    /// <summary>Codes of roles that may fill it.</summary>
    public required List<string> Roles { get; set; }

    /// <summary>Such as theatre, asa3plus or induction: policies and conditions speak of them.</summary>
    public required List<string> Tags { get; set; }

    public required int Minimum { get; set; }

    public required int Ideal { get; set; }

    public required int Maximum { get; set; }

    /// <summary>What tells lines of one team and date apart.</summary>
    public string Place => $"{Suite ?? "site"}{(Tags.Count == 0 ? "" : $" ({string.Join(" ", Tags.Order(StringComparer.Ordinal))})")}";

    public bool IsOn(DateOnly date) => Date == date || (Date is null && Weekdays.Contains(Weekday.Of(date)));
}

internal static class Weekday
{
    /// <summary>In the order of the week.</summary>
    public static readonly IReadOnlyList<string> All = ["mo", "tu", "we", "th", "fr", "sa", "su"];

    public static string Of(DateOnly date) => All[((int)date.DayOfWeek + 6) % 7];

    public static string NameOf(string code) => ((DayOfWeek)((All.ToList().IndexOf(code) + 1) % 7)).ToString();
}
