using Preceptor.Kernel.Answers;

namespace Preceptor.Knowledge.Domain;

/// <summary>Something typed is missing or not understood.</summary>
internal sealed record NotSaid(string Text, string Input) : Refusal(Text, Input);

/// <summary>It cannot be done as things stand.</summary>
internal sealed record NotNow(string Text) : Refusal(Text);

/// <summary>The gate before publishing found a fault.</summary>
internal sealed record GateShut(string Text) : Refusal(Text);
