using System.Globalization;
using Preceptor.Discussions.Data;

namespace Preceptor.Rules.Tests.Discussions.Domain;

public sealed class HarmListTests
{
    [Theory]
    [InlineData("2025-03-16", 0)]
    [InlineData("2025-03-17", 17)]
    [InlineData("2026-01-07", 17)]
    [InlineData("2026-01-08", 19)]
    public async Task An_assessment_looks_at_what_the_law_asks_for_on_its_day(string day, int kinds) =>
        (await HarmFile.ReadAsync()).On(DateOnly.Parse(day, CultureInfo.InvariantCulture)).Count.ShouldBe(kinds);
}
