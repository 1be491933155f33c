using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Domain.Making;

/// <summary>A problem, and the way back from its ids to people and lines.</summary>
internal sealed record MadeProblem(Sources Sources, Problem Problem, Lines Lines, IReadOnlyDictionary<string, StaffMember> People, IReadOnlyDictionary<string, SupervisingSession> Sessions);

/// <summary>Makes the roster problem of a team and a period from what is known now.</summary>
internal static class ProblemMaking
{
    public static MadeProblem Make(Sources sources)
    {
        var lines = new Lines(sources);
        var staff = sources.Associates.Concat(sources.Doctors).ToDictionary(person => person.Id);
        var sessions = Relevant(sources, lines).Where(session => staff.ContainsKey(session.Supervisor)).ToList();
        var problem = new Problem(
            Problem.ThisFormat, $"{sources.TeamName(sources.Team)}, {UkWords.Date(sources.From)} to {UkWords.Date(sources.Until)}",
            [.. sources.Dates.Select(date => new ProblemDay(date, UkTime.StartOf(date), sources.Reference.Holidays.ContainsKey(date)))],
            UkTime.StartOf(sources.Until.AddDays(1)),
            [.. sources.Supervision.Bands.Select(band => new ProblemBand(band.Name, band.From, band.Until))],
            LimitsOf(sources), sources.Reference.WeightsOn(sources.From), [.. sources.Supervision.Policies.Select(PolicyOf)],
            PeopleProblem.Of(sources, lines.All), [.. sessions.Select(session => SessionOf(sources, staff[session.Supervisor], session)).OrderBy(each => each.From).ThenBy(each => each.Id, StringComparer.Ordinal)],
            CarriedOf(sources, staff), lines.All,
            [.. sources.Base.Where(duty => duty.IsPinned).Select(duty => Pair(staff, lines, duty)).OfType<ProblemPair>()],
            RequestsOf(sources, staff),
            sources.Published is { } published ? [.. published.Select(duty => Pair(staff, lines, duty)).OfType<ProblemPair>()] : null);
        return new(sources, problem, lines, staff.Values.ToDictionary(person => person.StaffNumber, StringComparer.Ordinal), sessions.ToDictionary(session => session.Id.ToString(), StringComparer.Ordinal));
    }

    /// <summary>Sessions at a site where the team has a shift, all sessions of their doctors, and those on call from anywhere; of the other sites' nothing could come.</summary>
    private static IEnumerable<SupervisingSession> Relevant(Sources sources, Lines lines)
    {
        var sites = lines.All.Select(lines.SiteOf).ToHashSet();
        var near = sources.Supervision.Sessions.Where(session => session.Presence == Presence.OnCall || sites.Contains(session.Site)).Select(session => session.Supervisor).ToHashSet();
        return sources.Supervision.Sessions.Where(session => near.Contains(session.Supervisor));
    }

    private static IReadOnlyList<ProblemRule> LimitsOf(Sources sources) =>
    [
        .. sources.Reference.LimitsOn(sources.From).Where(limit => limit.Kind != "convention")
            .Select(limit => new ProblemRule(limit.Code, limit.Value, limit.Kind == "law" || (sources.Supervision.AdoptedFrom is { } from && from <= sources.From), limit.Source)),
    ];

    private static ProblemPolicy PolicyOf(SupervisionPolicy row) => new(
        row.Code, row.Version, row.Roles, row.Tags, row.Phases, row.Band, row.Presence, row.MinutesAway, row.Cap, row.Specialties, row.Forbids,
        row.From, row.Until, row.MustFrom, row.Text, row.Source);

    private static ProblemSession SessionOf(Sources sources, StaffMember doctor, SupervisingSession session) => new(
        session.Id.ToString(), doctor.StaffNumber, doctor.Name, doctor.PractisesAutonomously, sources.SiteName(session.Site), session.Suite, session.Specialty,
        session.From, session.Until, session.Presence, session.MinutesAway, session.Cap, session.HasOwnList, session.Trainees);

    private static IReadOnlyList<ProblemLoad> CarriedOf(Sources sources, Dictionary<PersonId, StaffMember> staff) =>
    [
        .. from given in sources.SupervisedElsewhere
           where staff.ContainsKey(given.SupervisorId)
           orderby given.From, staff[given.SupervisorId].StaffNumber, given.Until
           select new ProblemLoad(staff[given.SupervisorId].StaffNumber, given.From, given.Until, 1),
    ];

    private static IReadOnlyList<ProblemRequest> RequestsOf(Sources sources, Dictionary<PersonId, StaffMember> staff) =>
    [
        .. from request in sources.Requests
           where staff.ContainsKey(request.PersonId)
           let number = staff[request.PersonId].StaffNumber
           orderby request.Date, number
           select new ProblemRequest(
               $"{number} {request.Date:yyyy-MM-dd}", number, request.Date, request.Kind == RequestKind.On ? "on" : "off",
               request.ShiftTypeId is { } shift ? sources.Shifts[shift].Code : null, request.Weight),
    ];

    private static ProblemPair? Pair(Dictionary<PersonId, StaffMember> staff, Lines lines, Assignment duty) =>
        staff.TryGetValue(duty.PersonId, out var person) && lines.Of(duty) is { } line ? new(person.StaffNumber, line.Id) : null;
}
