using Preceptor.Kernel.Answers;

namespace Preceptor.Knowledge.Rules.Gate;

/// <summary>A page is about at least one topic, or nobody who follows topics would meet it.</summary>
internal static class TopicChosen
{
    public const string Code = "hub.topic-chosen";
    public const string Source = "Preceptor's page templates";

    public static IEnumerable<Finding> Judge(GatePage page) =>
        page.Version.Topics.Count == 0 ? [new(Code, Severity.Must, "No topic is chosen. Choose at least one", Source)] : [];
}
