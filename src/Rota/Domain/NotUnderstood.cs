using Preceptor.Kernel.Answers;

namespace Preceptor.Rota.Domain;

/// <summary>What was typed into one field cannot be taken.</summary>
/// <param name="Field">The property's name in the text that was read.</param>
internal sealed record NotUnderstood(string Field, string Problem) : Refusal(Problem, Field);
