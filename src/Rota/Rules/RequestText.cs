using System.Globalization;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Rules;

/// <summary>A request as somebody typed it.</summary>
/// <param name="Person">None while nobody was chosen.</param>
/// <param name="Date">None while it is no date.</param>
/// <param name="Kind">The kind's name.</param>
/// <param name="Shift">A shift's code; empty for any.</param>
/// <param name="Weight">1, 2 or 3.</param>
internal sealed record RequestText(PersonId? Person, DateOnly? Date, string Kind, string Shift, string Weight);

internal sealed record RequestValues(PersonId Person, DateOnly Date, RequestKind Kind, ShiftTypeId? Shift, int Weight);

/// <summary>What a request is read against.</summary>
/// <param name="Existing">The requests of the person.</param>
internal sealed record RequestSurroundings(DateOnly Today, IReadOnlyList<ShiftType> Shifts, IReadOnlyCollection<Request> Existing);

/// <summary>Understands a typed request, or says of each field what is wrong. A person has one request for a date.</summary>
internal static class RequestReading
{
    /// <summary>A request further ahead than this is a slip of the finger.</summary>
    public const int MostDaysAhead = 400;

    public static Outcome<RequestValues> Read(RequestText text, RequestSurroundings around)
    {
        var refusals = new List<Refusal>();
        void Need(bool isThere, string field, string otherwise)
        {
            if (!isThere)
            {
                refusals.Add(new NotUnderstood(field, otherwise));
            }
        }

        var shift = around.Shifts.FirstOrDefault(each => each.Code == text.Shift);
        Need(text.Person is not null, nameof(text.Person), "Select whose request it is");
        Need(DateProblem(text, around) is null, nameof(text.Date), DateProblem(text, around) ?? "");
        Need(Enum.TryParse<RequestKind>(text.Kind, ignoreCase: true, out var kind) && Enum.IsDefined(kind), nameof(text.Kind), "Select off or on duty");
        Need(text.Shift.Length == 0 || shift is not null, nameof(text.Shift), "Select a shift, or any shift");
        Need(int.TryParse(text.Weight, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight is >= 1 and <= Request.MostWeight, nameof(text.Weight), "Select how much it matters");
        return refusals.Count == 0 ? new RequestValues(text.Person!.Value, text.Date!.Value, kind, shift?.Id, weight) : Outcome<RequestValues>.Refused(refusals);
    }

    private static string? DateProblem(RequestText text, RequestSurroundings around)
    {
        if (text.Date is not { } date)
        {
            return "Enter the date";
        }

        if (date < around.Today)
        {
            return $"{UkWords.Date(date)} is past. Choose today or a later date";
        }

        var latest = around.Today.AddDays(MostDaysAhead);
        return date > latest ? $"{UkWords.Date(date)} is too far ahead. Choose a date up to {UkWords.Date(latest)}"
            : around.Existing.Any(request => request.PersonId == text.Person && request.Date == date) ? $"There is a request for {UkWords.Date(date)} already. Withdraw it first to ask for something else"
            : null;
    }
}
