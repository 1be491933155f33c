using Preceptor.Kernel.Jobs.Keeping;
using Preceptor.People.SignIn;

namespace Preceptor.People.Jobs;

/// <summary>What signing in leaves behind and need not be kept: sessions that ended or were left, registrations that nobody confirmed in time, counts of failed attempts.</summary>
internal static class SignInsToForget
{
    public static IReadOnlyList<Forgetting> All { get; } =
    [
        new Forgetting<OpenSession>("sessions", (db, before) => db.Set<OpenSession>().Where(row => row.EndedAt < before || row.SeenAt < before)),
        new Forgetting<Registration>("registrations", (db, before) => db.Set<Registration>().Where(row => row.ConfirmedAt == null && row.AskedAt < before)),
        new Forgetting<SignInLimit>("log-in-failures", (db, before) => db.Set<SignInLimit>().Where(row => row.HourEndsAt < before && row.WindowEndsAt < before)),
    ];
}
