using Xunit;

namespace Preceptor.Architecture.Tests;

internal static class Wall
{
    /// <summary>Fails with every fault, each on its line, under what to do about them.</summary>
    public static void Holds(IEnumerable<string> faults, string whatToDo)
    {
        var list = faults.ToList();
        Assert.True(list.Count == 0, $"{whatToDo}\n  {string.Join("\n  ", list)}");
    }
}
