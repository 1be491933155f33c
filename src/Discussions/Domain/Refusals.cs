using Preceptor.Kernel.Answers;

namespace Preceptor.Discussions.Domain;

/// <summary>Something typed is missing or not understood.</summary>
internal sealed record NotSaid(string Text, string Input) : Refusal(Text, Input);

/// <summary>It cannot be done as things stand.</summary>
internal sealed record NotNow(string Text) : Refusal(Text);

/// <summary>The text may hold what must not be stored. Nothing of it was.</summary>
/// <param name="MayBeChecked">Its author may say that it identifies nobody; an NHS number always does.</param>
internal sealed record NotStored(string Text, string Input, bool MayBeChecked) : Refusal(Text, Input);
