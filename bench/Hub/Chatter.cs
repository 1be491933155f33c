namespace Preceptor.HubBench;

/// <summary>Made-up English of the field, the same for the same seed. Word number r comes as often as in real texts, those of grammar left out: in proportion to 1/(r + 30) (Zipf and Mandelbrot).</summary>
internal sealed class Chatter(int seed)
{
    /// <summary>How many different words there are.</summary>
    private const int Words = 5_000;
    private const double Offset = 30;

    private static readonly string[] Stems =
    [
        "supervision", "associate", "consultant", "rota", "handover", "theatre", "ward", "night", "clinic", "registration", "appraisal", "induction", "preceptorship", "competence", "portfolio", "prescribing",
        "anaesthesia", "surgery", "critical", "care", "practice", "patient", "safety", "governance", "training", "examination", "recruitment", "retention", "wellbeing", "budget", "establishment", "vacancy",
        "escalation", "bleep", "discharge", "assessment", "referral", "imaging", "bloods", "pharmacy", "nursing", "midwifery", "physiotherapy", "feedback", "audit", "incident", "learning", "simulation", "mentoring", "leadership",
    ];

    private static readonly string[] Syllables = ["ba", "cor", "den", "fel", "gra", "hol", "int", "jus", "kel", "lam", "mor", "nes", "opt", "pra", "quo", "ris", "sta", "ten"];

    private static readonly string[] Vocabulary = [.. Enumerable.Range(0, Words).Select(rank => rank < Stems.Length ? Stems[rank] : Rare(rank))];

    private readonly Random _random = new(seed);

    public int Below(int most) => _random.Next(most);

    public string Word() => Vocabulary[(int)(Offset * (Math.Pow((Words + Offset) / Offset, _random.NextDouble()) - 1))];

    public string Sentence(int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    public string Paragraphs(int count) => string.Join("\n\n", Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, 4).Select(_ => Sentence(9)))));

    private static string Rare(int rank)
    {
        var word = "";
        for (var left = rank; left > 0; left /= Syllables.Length)
        {
            word += Syllables[left % Syllables.Length];
        }

        return word;
    }
}
