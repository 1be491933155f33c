namespace Preceptor.Knowledge;

/// <summary>Settings of the hub's pages, under <c>Knowledge</c>.</summary>
public sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <summary>The address that mail links lead to, without a slash at its end.</summary>
    public string BaseUrl { get; set; } = "http://localhost:5080";
}
