using Preceptor.Kernel;
using Preceptor.People.Rules;

namespace Preceptor.People.Pages.PersonForm;

/// <summary>The answers of the journey that adds a person, or changes one.</summary>
internal sealed class PersonAnswers
{
    /// <summary>The person to change; none when one is added.</summary>
    public PersonId? Person { get; set; }

    public PersonText Text { get; set; } = new();

    /// <summary>Teams' ids as text.</summary>
    public List<string> Teams { get; set; } = [];

    public static string Page(DraftId draft, string question) => $"/people/drafts/{draft}/{question}";
}
