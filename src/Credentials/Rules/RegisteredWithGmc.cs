using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>
/// A physician or anaesthesia associate is on the GMC's register. Before 13 December 2026 a missing registration warns, and blocks
/// only who never practised or qualified here, or is suspended or removed; from that day practising without it is an offence.
/// </summary>
internal static class RegisteredWithGmc
{
    public const string Code = "registered-with-gmc-when-required";
    public const string Source = "Anaesthesia Associates and Physician Associates Order 2024 (SI 2024/374), articles 1 and 19(1)(b): an offence from 13 December 2026";

    // Exams that are sat here; who has one of them, or an anaesthesia course, has qualified here.
    private static readonly string[] ExamsHere = ["PANE", "PARA", "AARA"];

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        var standing = Standing.All(@case).FirstOrDefault(standing => standing.Register.Body == Words.Gmc);
        if (standing is null or { Entry: not null } || @case.WeightOf(Code) is not { } weight)
        {
            return [];
        }

        if (weight == Severity.Must || standing.IsBarred)
        {
            return [new(Code, Severity.Must, $"{@case.Who} may not practise: {standing.Problem}.", Source)];
        }

        if (IsNewcomer(@case, standing.Register.From))
        {
            return [new(Code, Severity.Must,
                $"{@case.Who} may not practise yet: {standing.Problem}, and nothing shows practice or a qualification here before {UkWords.Date(standing.Register.From)}.", Source)];
        }

        var last = UkWords.Date(@case.Reference.RuleOn(Code, @case.On)!.Until);
        return [new(Code, weight, $"{@case.Who} may practise without GMC registration until {last} only: {standing.Problem}.", Source)];
    }

    private static bool IsNewcomer(Case @case, DateOnly regulated) =>
        @case.Facts.Role == Words.PhysicianAssociate
        && @case.Facts.Exams.Any(result => result.Exam == "PANCE") && !@case.Facts.Exams.Any(result => ExamsHere.Contains(result.Exam))
        && !@case.Facts.Employment.Any(employment => employment.From < regulated)
        && !@case.Facts.Registrations.Any(entry => entry.From < regulated);
}
