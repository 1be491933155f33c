using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>A doctor is in one session at a time, so that their trainees and their cap are counted once.</summary>
internal static class OneSessionAtATime
{
    /// <summary>The first two sessions of one doctor that overlap; none when no two do. Cancelled sessions do not count.</summary>
    public static (HeldSession First, HeldSession Second)? Overlap(IEnumerable<HeldSession> sessions)
    {
        foreach (var doctor in sessions.Where(session => !session.IsCancelled).GroupBy(session => session.Terms.Supervisor))
        {
            HeldSession? last = null;
            foreach (var session in doctor.OrderBy(session => session.From).ThenBy(session => session.Until))
            {
                if (last is not null && session.From < last.Until)
                {
                    return (last, session);
                }

                last = session;
            }
        }

        return null;
    }

    /// <summary>What is said of a session that another one of the same doctor overlaps.</summary>
    public static string Sentence(string name, HeldSession other) =>
        $"{name} has a session from {Wording.Hours(other.Terms)} on {UkWords.Date(other.Date)} already, and can be in one at a time. Change or cancel that one first";
}
