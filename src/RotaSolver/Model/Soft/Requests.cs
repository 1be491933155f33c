using Google.OrTools.Sat;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Soft;

/// <summary>The units of a request that is not met are its own weight.</summary>
internal sealed class Requests : ITerm
{
    public const string Name = "request";

    public string Code => Name;

    public void Price(ProductModel model, long weight)
    {
        foreach (var request in model.Board.Problem.Requests.Where(request => request.Weight * weight > 0))
        {
            var duty = Asked(model, request);
            if (!request.Off)
            {
                model.Charge(request.Weight * weight);
            }

            if (duty is not null)
            {
                model.ChargeWhen(duty, request.Weight * weight * (request.Off ? 1 : -1));
            }
        }
    }

    public Tally Count(Duties duties)
    {
        var unmet = duties.Board.Problem.Requests.Where(request => request.Off == Has(duties, request)).ToList();
        return new(unmet.Sum(request => request.Weight), $"{Words.Of(unmet.Count, "request")} of {duties.Board.Problem.Requests.Count} not met");
    }

    private static ILiteral? Asked(ProductModel model, Request request)
    {
        var (person, date) = (model.Board.PersonAt[request.Person], request.Date.DayNumber - model.Board.Problem.Days[0].Date.DayNumber);
        return request.Shift is { } shift ? model.ShiftOn(person, date, shift) : model.WorksOn(person, date);
    }

    private static bool Has(Duties duties, Request request) =>
        duties.Of(duties.Board.PersonAt[request.Person]).Select(duty => duties.Board.Line(duty.Line))
            .Any(line => line.Date == request.Date && (request.Shift is null || line.Shift == request.Shift));
}
