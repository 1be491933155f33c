using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

/// <summary>A small hospital: doctors, associates, a site, and sessions of theirs.</summary>
internal static class Ward
{
    public static readonly SiteId Hospital = Id.New<SiteId>();
    public static readonly SiteId Clinic = Id.New<SiteId>();

    public static readonly StaffMember Marchetti = Person("D001", "Helen Marchetti", "doctor", autonomous: true);
    public static readonly StaffMember Drake = Person("D003", "Oluwaseun Drake", "doctor", autonomous: true);
    public static readonly StaffMember Osei = Person("D006", "Bethan Osei", "doctor", autonomous: false);
    public static readonly StaffMember Leaver = Person("D009", "Ada Gone", "doctor", autonomous: true) with { EndsOn = new(2026, 12, 9) };
    public static readonly StaffMember Okafor = Person("A001", "Amira Okafor", "associate", autonomous: false);
    public static readonly StaffMember Hartley = Person("A003", "Priya Hartley", "associate", autonomous: false);

    public static readonly StaffBook Staff = new(
        [Leaver, Drake, Hartley, Marchetti, Okafor, Osei], [new(Hospital, "Anyshire General Hospital"), new(Clinic, "Southmoor Clinic")]);

    public static readonly Specialties Specialties = new([new("anaesthesia", "Anaesthesia"), new("general-practice", "General practice")]);

    public static readonly SessionText Typed = new()
    {
        Supervisor = "D001", Date = "7/12/2026", From = "08:00", Until = "20:30", Site = "anyshire general hospital", Suite = "Main theatres", Specialty = "Anaesthesia",
        Presence = "in-suite", MinutesAway = "2", Cap = "2", OwnList = "no", Trainees = "",
    };

    public static SessionTerms Terms(StaffMember doctor, string from, string until) => new(
        doctor.Id, Times.Parse(from)!.Value, Times.Parse(until)!.Value, Hospital, "Main theatres", "anaesthesia", Presence.InSuite, 2, 2, false, 0);

    public static Pattern Pattern(StaffMember doctor, int? week, IsoDayOfWeek weekday, string hours = "08:00 20:30")
    {
        var pattern = new Pattern
        {
            EmployerId = default, Id = Id.New<PatternId>(), Week = week, Weekday = weekday, Anchor = new(2026, 11, 30), ValidFrom = new(2026, 11, 30),
        };
        pattern.Take(Terms(doctor, hours.Split(' ')[0], hours.Split(' ')[1]));
        return pattern;
    }

    public static DatedSession Dated(StaffMember doctor, DateOnly date, Replaces replaces, string hours = "08:00 13:00", SessionId? id = null)
    {
        var session = new DatedSession { EmployerId = default, Id = id ?? Id.New<SessionId>(), Date = date, Replaces = replaces };
        session.Take(Terms(doctor, hours.Split(' ')[0], hours.Split(' ')[1]));
        return session;
    }

    public static Cancellation Cancelled(StaffMember doctor, DateOnly date, SessionId? only = null) =>
        new() { EmployerId = default, Id = Id.New<CancellationId>(), SupervisorId = doctor.Id, Date = date, Occurrence = only?.Value };

    public static Naming Naming(StaffMember associate, StaffMember doctor, DateOnly from, DateOnly? until = null, DateOnly? review = null) => new()
    {
        EmployerId = default, Id = Id.New<NamingId>(), AssociateId = associate.Id, SupervisorId = doctor.Id, Phase = Phases.Developing, From = from, Until = until,
        ReviewOn = review ?? from.AddYears(1),
    };

    public static Adoption Adoption(DateOnly from, DateOnly? until = null) => new()
    {
        EmployerId = default, Id = Id.New<AdoptionId>(), Profile = Profiles.Strict, From = from, Until = until, Why = "Board decision", AdoptedAt = default,
    };

    private static StaffMember Person(string number, string name, string family, bool autonomous) => new(
        Id.New<PersonId>(), number, name, family == "doctor" ? "doctor" : "anaesthesia-associate", family, family, autonomous, 2400, new(2020, 1, 1), null, null, null, []);
}
