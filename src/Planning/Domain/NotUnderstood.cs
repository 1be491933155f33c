using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Sheets;

namespace Preceptor.Planning.Domain;

/// <summary>What was typed into one field cannot be taken.</summary>
/// <param name="Field">The property's name in the text that was read.</param>
internal sealed record NotUnderstood(string Field, string Problem) : Refusal(Problem, Field);

/// <summary>A file cannot be taken, for these reasons by line and column.</summary>
internal sealed record FileNotTaken(IReadOnlyList<SheetProblem> Problems)
    : Refusal(Problems.Count == 1 ? "The file has 1 problem. Nothing was changed" : $"The file has {Problems.Count} problems. Nothing was changed");
