namespace Preceptor.HubBench;

/// <summary>Made-up English of the field, the same for the same seed: a few words often, most of them seldom.</summary>
internal sealed class Chatter(int seed)
{
    private static readonly string[] Stems =
    [
        "supervision", "associate", "consultant", "rota", "handover", "theatre", "ward", "night", "clinic", "registration", "appraisal", "induction", "preceptorship", "competence", "portfolio", "prescribing",
        "anaesthesia", "surgery", "critical", "care", "practice", "patient", "safety", "governance", "training", "examination", "recruitment", "retention", "wellbeing", "budget", "establishment", "vacancy",
        "escalation", "bleep", "discharge", "assessment", "referral", "imaging", "bloods", "pharmacy", "nursing", "midwifery", "physiotherapy", "feedback", "audit", "incident", "learning", "simulation", "mentoring", "leadership",
    ];

    private static readonly string[] Endings = ["", "s", " plan", " policy", " list", " form", " day", " week", " team", " lead", " review", " record", " pathway", " standard", " question", " example"];

    private readonly Random _random = new(seed);

    public int Below(int most) => _random.Next(most);

    public string Word()
    {
        // The smaller of two draws makes the first stems common.
        var stem = Math.Min(_random.Next(Stems.Length), _random.Next(Stems.Length));
        return Stems[stem] + Endings[_random.Next(Endings.Length)];
    }

    public string Sentence(int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    public string Paragraphs(int count) => string.Join("\n\n", Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, 4).Select(_ => Sentence(9)))));
}
