using Preceptor.Credentials.Domain;

namespace Preceptor.Credentials.Rules;

/// <summary>A surgical care or advanced critical care practitioner is registered with the NMC or the HCPC; voluntary registers never count.</summary>
internal static class RegisteredWithNmcOrHcpc
{
    public const string Code = "registered-with-nmc-or-hcpc";
    public const string Source = "Nursing and Midwifery Order 2001 (SI 2002/253); Health Professions Order 2001 (SI 2002/254)";

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        var standings = Standing.All(@case).Where(standing => standing.Register.Body != Words.Gmc).ToList();
        if (standings.Count > 0 && standings.TrueForAll(standing => standing.Entry is null) && @case.WeightOf(Code) is { } weight)
        {
            return [new(Code, weight, $"{@case.Who} may not practise: {string.Join(", and ", standings.Select(standing => standing.Problem))}.", Source)];
        }

        return [];
    }
}
