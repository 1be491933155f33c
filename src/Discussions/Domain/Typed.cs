namespace Preceptor.Discussions.Domain;

/// <summary>A message as it was typed.</summary>
/// <param name="IsChecked">Its author says that it identifies no patient and no private person.</param>
internal sealed record TypedMessage(string Text, bool IsChecked);

/// <summary>A discussion as it was typed.</summary>
internal sealed record TypedDiscussion(string Title, string Topic, string Audience, TypedMessage First, TypedPoll Poll);

/// <param name="Options">A line for each answer.</param>
internal sealed record TypedPoll(string Question, string Options, string ClosesOn)
{
    public static TypedPoll None { get; } = new("", "", "");

    public bool IsEmpty => Question.Trim().Length == 0 && Options.Trim().Length == 0 && ClosesOn.Trim().Length == 0;
}
