using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Answers;

namespace Preceptor.Credentials.Rules;

/// <summary>A measure at a register that does not decide is looked into: a suspended nurse may be registered elsewhere.</summary>
internal static class OtherRegisters
{
    public const string Code = "measure-at-another-register";
    public const string Source = "NHS Employers, employment check standards: professional registration and qualification";

    private static readonly string[] Measures = [Words.Conditions, Words.InterimConditions, Words.InterimSuspension, Words.Suspended, Words.Removed];

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        var needed = @case.Reference.RegistersOf(@case.Facts.Role).Select(register => register.Body).ToList();
        var isRegistered = Standing.All(@case).Any(standing => standing.Entry is not null);
        return from body in @case.Facts.Registrations.Select(entry => entry.Body).OfType<string>().Distinct(StringComparer.Ordinal)
               from entry in Standing.Live(@case, body)
               where Measures.Contains(entry.Status) && (!needed.Contains(body) || (isRegistered && !Standing.IsRestricted(entry)))
               select new Ruling(Code, Severity.Should, $"{@case.Who}'s entry {entry.Number} at {body} shows: {Words.Plain(entry.Status!)}. Ask what it means for this post.", Source);
    }
}
