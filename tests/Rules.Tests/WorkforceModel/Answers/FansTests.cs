using Preceptor.WorkforceModel.Answers;

namespace Preceptor.Rules.Tests.WorkforceModel.Answers;

public sealed class FansTests
{
    [Fact]
    public void Few_and_far_values_give_the_same_ends_as_sorting()
    {
        int[] near = [.. Enumerable.Range(0, 1_001).Select(i => i * 7 % 1_001 / 3)];
        int[] far = [.. near.Select(value => value * 1_000_003 % 2_000_000)];
        foreach (var values in new[] { near, far, [5], [-3, -3, 9] })
        {
            var sorted = values.Order().ToList();
            double At(double share) => sorted[(int)Math.Round(share * (sorted.Count - 1), MidpointRounding.AwayFromZero)];
            var fan = Fans.Of(values, 1);
            new[] { fan.Low95, fan.Low80, fan.Low50, fan.Median, fan.High50, fan.High80, fan.High95 }.ShouldBe(new[] { 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975 }.Select(At));
        }
    }
}
