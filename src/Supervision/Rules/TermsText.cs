using System.Globalization;
using Preceptor.Contracts;
using Preceptor.Kernel.Answers;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>What a session offers, as somebody typed it in a form or a line of a file. Names of its members are the form's field names.</summary>
internal abstract record TermsText
{
    /// <summary>The doctor's staff number.</summary>
    public string Supervisor { get; init; } = "";

    public string From { get; init; } = "";

    public string Until { get; init; } = "";

    /// <summary>The site's name.</summary>
    public string Site { get; init; } = "";

    public string Suite { get; init; } = "";

    public string Specialty { get; init; } = "";

    public string Presence { get; init; } = "";

    public string MinutesAway { get; init; } = "";

    public string Cap { get; init; } = "";

    public string OwnList { get; init; } = "";

    public string Trainees { get; init; } = "";
}

internal sealed record NotUnderstood(string Field, string Problem) : Refusal(Problem, Field);

/// <summary>Understands what a session offers, or says of each field what is wrong. The forms and both kinds of file come through here.</summary>
internal sealed class TermsReading(TermsText text, StaffBook staff, Specialties specialties)
{
    public const int MostMinutesAway = 120;
    public const int MostCap = 20;

    private readonly List<Refusal> _refusals = [];

    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>The terms; none when a field is wrong.</summary>
    /// <param name="on">The first date of the session, on which the doctor must work here; none while that date is wrong itself.</param>
    public SessionTerms? Read(DateOnly? on)
    {
        var supervisor = SupervisorOf(on);
        var (from, until) = (TimeOf(text.From, nameof(text.From), "Enter when it begins"), TimeOf(text.Until, nameof(text.Until), "Enter when it ends"));
        var site = SiteOf();
        var suite = text.Suite.Trim();
        var specialty = specialties.Parse(text.Specialty);
        Check(specialty is not null, nameof(text.Specialty), text.Specialty.Trim().Length == 0
            ? "Select the specialty"
            : $"‘{text.Specialty}’ is not a specialty. Use one of: {string.Join(", ", specialties.All.Select(known => known.Code))}");
        Check(suite.Length <= SessionRow.MostSuite, nameof(text.Suite), $"This name has {suite.Length} characters; it may have {SessionRow.MostSuite}");
        var presence = PresenceOf(suite);
        var away = NumberOf(text.MinutesAway, nameof(text.MinutesAway), "how many minutes away the doctor is", MostMinutesAway);
        var cap = NumberOf(text.Cap, nameof(text.Cap), "how many the doctor may supervise at once", MostCap);
        var trainees = text.Trainees.Trim().Length == 0 ? 0 : NumberOf(text.Trainees, nameof(text.Trainees), "how many trainees the doctor supervises", MostCap);
        var ownList = YesOrNo();
        return _refusals.Count == 0
            ? new(supervisor!.Id, from!.Value, until!.Value, site!.Id, suite.Length == 0 ? null : suite, specialty!, presence!.Value, away!.Value, cap!.Value, ownList, trainees!.Value)
            : null;
    }

    private StaffMember? SupervisorOf(DateOnly? on)
    {
        var number = text.Supervisor.Trim();
        var person = number.Length == 0 ? null : staff.Find(number);
        var problem = number.Length == 0 ? "Select the doctor"
            : person is null ? $"Nobody here has staff number {number}"
            : person.Family != StaffBook.Doctor ? $"{person.Name} is no doctor, so cannot supervise"
            : !person.PractisesAutonomously ? $"{person.Name} does not practise autonomously, so cannot supervise"
            : on is { } date && !StaffBook.IsEmployedOn(person, date) ? $"{person.Name} does not work here on {Kernel.Time.UkWords.Date(date)}"
            : null;
        Check(problem is null, nameof(text.Supervisor), problem ?? "");
        return person;
    }

    private StaffSite? SiteOf()
    {
        var site = text.Site.Trim().Length == 0 ? null : staff.Site(text.Site);
        Check(site is not null, nameof(text.Site), text.Site.Trim().Length == 0
            ? "Select the site"
            : $"There is no site called ‘{text.Site}’. The sites are: {string.Join(", ", staff.Sites.Select(known => known.Name))}");
        return site;
    }

    private Presence? PresenceOf(string suite)
    {
        var typed = text.Presence.Trim().ToLowerInvariant().Replace(' ', '-');
        var presence = Wording.PresenceCodes.Where(pair => pair.Value == typed).Select(pair => (Presence?)pair.Key).FirstOrDefault();
        Check(presence is not null, nameof(text.Presence), typed.Length == 0
            ? "Select how near the doctor is"
            : $"‘{text.Presence}’ is not how near a doctor is. Use one of: {string.Join(", ", Wording.PresenceCodes.Values)}");
        Check(presence is not (Presence.InSuite or Presence.InRoom) || suite.Length > 0, nameof(text.Suite),
            "Enter the suite, ward or surgery: a doctor in the suite or in the room supervises there only");
        return presence;
    }

    private TimeOnly? TimeOf(string typed, string field, string otherwise)
    {
        var time = Times.Parse(typed);
        Check(time is not null, field, typed.Trim().Length == 0 ? otherwise : Times.Problem(typed));
        return time;
    }

    private int? NumberOf(string typed, string field, string what, int most)
    {
        var read = int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;
        Check(read, field, typed.Trim().Length == 0 ? $"Enter {what}" : $"‘{typed}’ is not a whole number from 0 to {most}: enter {what}");
        return read ? number : null;
    }

    private bool YesOrNo()
    {
        var typed = text.OwnList.Trim().ToLowerInvariant();
        Check(typed is "" or "yes" or "y" or "true" or "1" or "no" or "n" or "false" or "0", nameof(text.OwnList), $"‘{text.OwnList}’ is neither yes nor no");
        return typed is "yes" or "y" or "true" or "1";
    }

    private void Check(bool holds, string field, string problem)
    {
        if (!holds)
        {
            _refusals.Add(new NotUnderstood(field, problem));
        }
    }
}
