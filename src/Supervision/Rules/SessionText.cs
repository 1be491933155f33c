using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>A session on one date as somebody typed it.</summary>
internal sealed record SessionText : TermsText
{
    public string Date { get; init; } = "";
}

internal sealed record SessionValues(DateOnly Date, SessionTerms Terms);

/// <summary>Understands a typed session, or says of each field what is wrong.</summary>
internal static class SessionReading
{
    public static Outcome<SessionValues> Read(SessionText text, StaffBook staff, Specialties specialties)
    {
        var date = TypedDates.Parse(text.Date);
        var reading = new TermsReading(text, staff, specialties);
        var terms = reading.Read(date);
        var refusals = new List<Refusal>(reading.Refusals);
        if (date is null)
        {
            refusals.Insert(0, new NotUnderstood(nameof(text.Date), text.Date.Trim().Length == 0 ? "Enter the date" : TypedDates.Problem(text.Date)));
        }
        else if (terms is { IsOvernight: false } && UkTime.At(date.Value, terms.From) >= UkTime.At(date.Value, terms.Until))
        {
            refusals.Add(new NotUnderstood(nameof(text.From), $"The clocks go forward on {UkWords.Date(date.Value)}, so there are no minutes between these times"));
        }

        return refusals.Count == 0 ? new SessionValues(date!.Value, terms!) : Outcome<SessionValues>.Refused(refusals);
    }

    /// <summary>What a form shows of a session.</summary>
    public static SessionText TextOf(DateOnly date, SessionTerms terms, StaffBook staff) => new()
    {
        Date = date.ToString("dd/MM/yyyy"), Supervisor = staff.Find(terms.Supervisor)?.StaffNumber ?? "", From = Times.Text(terms.From), Until = Times.Text(terms.Until),
        Site = staff.NameOf(terms.Site), Suite = terms.Suite ?? "", Specialty = terms.Specialty, Presence = Wording.PresenceCodes[terms.Presence],
        MinutesAway = $"{terms.MinutesAway}", Cap = $"{terms.Cap}", OwnList = terms.HasOwnList ? "yes" : "no", Trainees = $"{terms.Trainees}",
    };
}
