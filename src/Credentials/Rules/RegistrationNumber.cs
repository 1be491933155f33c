using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Answers;

namespace Preceptor.Credentials.Rules;

/// <summary>A registration number has the usual form of its register. The form alone proves nothing, and its prefix says nothing of the role: HCPC's PA is a paramedic.</summary>
internal static class RegistrationNumber
{
    public const string Code = "registration-number-usual";
    public const string Source = "GMC, reference numbers for PAs and AAs; NMC PIN; HCPC, how to check the register; data/reference/registers.csv";

    public static IEnumerable<Ruling> Judge(Case @case) =>
        from standing in Standing.All(@case)
        let entry = standing.Entry
        where entry is not null && standing.Register.Usual?.IsMatch(Standing.NumberOf(entry)) == false
        select new Ruling(Code, Severity.Should,
            $"{@case.Who}'s {standing.Register.Body} number {entry.Number} is not of the usual form, like {standing.Register.Example}; compare it with the register.", Source);
}
