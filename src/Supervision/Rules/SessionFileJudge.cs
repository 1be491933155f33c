using Preceptor.Kernel;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>A line of an uploaded file of sessions, as it was typed.</summary>
/// <param name="Number">As the spreadsheet shows it: the headings are line 1.</param>
internal sealed record SessionLine(int Number, SessionText Text);

/// <summary>What a good line does: a session, or no session of the pattern on that day.</summary>
/// <param name="Terms">None when the line cancels the doctor's day.</param>
internal sealed record JudgedSession(int Line, PersonId Supervisor, DateOnly Date, SessionTerms? Terms);

/// <summary>What a file would do, and what stops it.</summary>
/// <param name="Problems">By line and column. While there is one, nothing is put in.</param>
internal sealed record SessionFileJudgement(IReadOnlyList<JudgedSession> Lines, IReadOnlyList<SheetProblem> Problems)
{
    public int Sessions => Lines.Count(line => line.Terms is not null);

    public int CancelledDays => Lines.Count(line => line.Terms is null);
}

/// <summary>Judges the lines of a file of sessions by themselves and against each other. The dry run and the import itself ask it alike.</summary>
internal static class SessionFileJudge
{
    public static SessionFileJudgement Judge(IReadOnlyList<SessionLine> lines, StaffBook staff, Specialties specialties)
    {
        var (good, problems) = (new List<JudgedSession>(), new List<SheetProblem>());
        foreach (var line in lines)
        {
            var outcome = SessionReading.Read(Whole(line.Text, staff, specialties), staff, specialties);
            problems.AddRange(outcome.Refusals.Select(refusal => new SheetProblem(line.Number, SessionColumns.OfField(refusal.Field ?? ""), refusal.Sentence)));
            if (outcome.Done(out var values))
            {
                good.Add(new(line.Number, values.Terms.Supervisor, values.Date, IsCancellation(line.Text) ? null : values.Terms));
            }
        }

        problems.AddRange(good.GroupBy(line => line.Supervisor).SelectMany(doctor => Clashes([.. doctor], staff)));
        return new(good, [.. problems.OrderBy(problem => problem.Line)]);
    }

    /// <summary>What the good lines clash with among the sessions around their dates.</summary>
    public static IReadOnlyList<SheetProblem> Clashes(SessionFileJudgement judgement, SessionBook book, StaffBook staff)
    {
        var days = judgement.Lines.Select(line => (line.Supervisor, line.Date)).ToHashSet();
        var doctors = days.Select(day => day.Supervisor).ToHashSet();
        var there = SessionsHeld.On(book, judgement.Lines.Min(line => line.Date).AddDays(-1), judgement.Lines.Max(line => line.Date).AddDays(1))
            .Where(session => !session.IsCancelled && doctors.Contains(session.Terms.Supervisor) && !days.Contains((session.Terms.Supervisor, session.Date)))
            .ToLookup(session => session.Terms.Supervisor);
        return
        [
            .. from line in judgement.Lines
               where line.Terms is not null
               from session in there[line.Supervisor]
               where session.From < UntilOf(line) && session.Until > UkTime.At(line.Date, line.Terms!.From)
               select new SheetProblem(line.Line, SessionColumns.From, OneSessionAtATime.Sentence(staff.NameOf(line.Supervisor), session)),
        ];
    }

    /// <summary>A line with neither times nor place cancels what the pattern has of the doctor on that date.</summary>
    private static bool IsCancellation(SessionText text) =>
        text is { From: "", Until: "", Site: "", Suite: "", Specialty: "", Presence: "", MinutesAway: "", Cap: "", OwnList: "", Trainees: "" };

    // A cancellation is read like a session, so that its doctor and date are understood alike.
    private static SessionText Whole(SessionText text, StaffBook staff, Specialties specialties) =>
        IsCancellation(text) && staff.Sites.Count > 0
            ? text with { From = "00:00", Until = "00:00", Site = staff.Sites[0].Name, Specialty = specialties.All[0].Code, Presence = "on-call", MinutesAway = "0", Cap = "0" }
            : text;

    private static List<SheetProblem> Clashes(List<JudgedSession> lines, StaffBook staff)
    {
        var name = staff.NameOf(lines[0].Supervisor);
        var problems = lines.GroupBy(line => line.Date).Where(day => day.Count() > 1 && day.Any(line => line.Terms is null))
            .Select(day => new SheetProblem(
                day.Last().Line, SessionColumns.Date, $"Line {day.First().Line} is about {name} on {UkWords.Date(day.Key)} too, and one of the two cancels the day. Keep one"))
            .ToList();
        var sessions = lines.Where(line => line.Terms is not null).Select(line => (line.Line, From: UkTime.At(line.Date, line.Terms!.From), Until: UntilOf(line)))
            .OrderBy(session => session.From).ToList();
        problems.AddRange(sessions.Zip(sessions.Skip(1)).Where(pair => pair.Second.From < pair.First.Until).Select(pair => new SheetProblem(
            Math.Max(pair.First.Line, pair.Second.Line), SessionColumns.From,
            $"This overlaps line {Math.Min(pair.First.Line, pair.Second.Line)}, and {name} can be in one session at a time")));
        return problems;
    }

    private static NodaTime.Instant UntilOf(JudgedSession line) =>
        UkTime.At(line.Terms!.IsOvernight ? line.Date.AddDays(1) : line.Date, line.Terms.Until);
}
