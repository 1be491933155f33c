namespace Preceptor.Knowledge.Domain;

/// <summary>One way to say something: words that follow one another. Letters and digits only, lower case, no accents.</summary>
/// <param name="AsBeginning">Of one word: longer words that begin with it match too.</param>
internal sealed record SearchTerm(IReadOnlyList<string> Words, bool AsBeginning);

/// <summary>What a page must contain: of each group at least one term.</summary>
/// <param name="IsLoose">One group is enough.</param>
/// <param name="InTitles">The title alone must contain it.</param>
internal sealed record SearchExpression(IReadOnlyList<IReadOnlyList<SearchTerm>> Groups, bool IsLoose = false, bool InTitles = false)
{
    /// <summary>As of somebody who is still typing: the last word may be the beginning of one.</summary>
    public SearchExpression Unfinished => IsEmpty ? this : this with { Groups = [.. Groups.SkipLast(1), [.. Groups[^1].Select(term => term with { AsBeginning = term.Words.Count == 1 })]], InTitles = true };

    public bool IsEmpty => Groups.Count == 0;
}
