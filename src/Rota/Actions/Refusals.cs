using Preceptor.Kernel.Answers;

namespace Preceptor.Rota.Actions;

/// <summary>What was typed or chosen cannot be taken.</summary>
internal sealed record NotTaken(string Sentence, string? Field = null) : Refusal(Sentence, Field);

/// <summary>Rules that block say no.</summary>
internal sealed record RulesSayNo(string Sentence, IReadOnlyList<string> Findings) : Refusal(Sentence);
