namespace Preceptor.Knowledge.Domain;

/// <summary>One way to say something: words that follow one another. Letters and digits only, lower case, no accents.</summary>
/// <param name="AsBeginning">Of one word: longer words that begin with it match too.</param>
internal sealed record SearchTerm(IReadOnlyList<string> Words, bool AsBeginning);

/// <summary>What a page must contain: of each group at least one term.</summary>
/// <param name="IsLoose">One group is enough.</param>
internal sealed record SearchExpression(IReadOnlyList<IReadOnlyList<SearchTerm>> Groups, bool IsLoose = false)
{
    public bool IsEmpty => Groups.Count == 0;
}
