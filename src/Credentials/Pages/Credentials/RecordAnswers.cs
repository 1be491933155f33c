using Preceptor.Credentials.Domain;
using Preceptor.Kernel;

namespace Preceptor.Credentials.Pages.Credentials;

/// <summary>The answers of the journey that records a check.</summary>
internal sealed class RecordAnswers
{
    public PersonId Person { get; set; }

    public string Name { get; set; } = "";

    public RecordText Text { get; set; } = new();

    public static string Page(DraftId draft, string question) => $"/credentials/drafts/{draft}/{question}";
}
