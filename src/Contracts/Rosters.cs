using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;

namespace Preceptor.Contracts;

public readonly record struct RosterId(Guid Value) : IId<RosterId>
{
    public static RosterId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>Which published duties people have. Answered by Rota.</summary>
public interface IRosteredDuties
{
    /// <summary>Duties of published rosters that touch the days from..until, both inclusive, by person and start.</summary>
    Task<IReadOnlyList<RosteredDuty>> ForAsync(Actor actor, IReadOnlyCollection<PersonId> people, DateOnly from, DateOnly until, CancellationToken cancel);
}

/// <param name="Shift">The shift's name, such as Long day.</param>
public sealed record RosteredDuty(RosterId Roster, PersonId Person, string Shift, Instant From, Instant Until);

/// <summary>Judges and certifies the files of the command line (docs/formats/roster-problem.md) by the rules of Rota, with no database.</summary>
public interface IRosterFiles
{
    /// <summary>Judged by rules that share nothing with the engine.</summary>
    RosterFileAnswer Judge(byte[] problem, byte[] roster);

    /// <summary>The certificate's file, signed with the installation's key; none while a Must finding stands.</summary>
    RosterFileAnswer Certify(byte[] problem, byte[] roster);
}

/// <param name="Hard">Must findings.</param>
/// <param name="Lines">A line for each finding.</param>
/// <param name="Problem">What is wrong with a file, where, and what to do; none when both could be read.</param>
public sealed record RosterFileAnswer(int Hard, long Objective, IReadOnlyList<string> Lines, byte[]? Certificate, string? Problem);
