using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules;

/// <summary>The order of topics on the Learn home: those of interest first, the rest as they were; without any, all as they were.</summary>
internal static class HomeOrder
{
    public static IEnumerable<Topic> Of(IEnumerable<Topic> topics, IReadOnlyCollection<string> interests) =>
        topics.OrderBy(topic => interests.Contains(topic.Code) ? 0 : 1);
}
