using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Planning.Rules;

/// <summary>Where an actual figure fell.</summary>
internal enum Fell
{
    Inside80,
    Inside95,
    Outside,
}

/// <param name="Group">As the plan names it.</param>
/// <param name="Fan">At the end of that month; between two quarters in proportion.</param>
internal sealed record HeldAgainst(string Group, Month Month, double Fte, Fan Fan)
{
    public Fell Fell => Fte >= Fan.Low80 && Fte <= Fan.High80 ? Fell.Inside80 : Fte >= Fan.Low95 && Fte <= Fan.High95 ? Fell.Inside95 : Fell.Outside;
}

/// <summary>Holds monthly actuals against a plan's fan. The fan stands at quarter ends; a month between has a fan in proportion.</summary>
internal static class AgainstTheFan
{
    /// <summary>The fan at a month; none before its first quarter end or after its last.</summary>
    public static Fan? At(GroupAnswer group, Month month)
    {
        var points = group.Points.Select(point => (Month: Month.TryParse(point.Month)!.Value, point.Fte)).ToList();
        var after = points.FindIndex(point => point.Month >= month);
        if (after < 0 || (after == 0 && points[0].Month > month))
        {
            return null;
        }

        if (points[after].Month == month)
        {
            return points[after].Fte;
        }

        var (left, right) = (points[after - 1], points[after]);
        var share = (double)(month - left.Month) / (right.Month - left.Month);
        return Between(left.Fte, right.Fte, share);
    }

    /// <param name="actuals">By the group's name.</param>
    public static IReadOnlyList<HeldAgainst> All(PlanAnswer answer, IEnumerable<(string Group, Month Month, double Fte)> actuals) =>
    [
        .. from actual in actuals
           let @group = answer.Groups.FirstOrDefault(each => !each.Demand && each.Name == actual.Group)
           where @group is not null
           let fan = At(@group, actual.Month)
           where fan is not null
           orderby actual.Month, actual.Group
           select new HeldAgainst(actual.Group, actual.Month, actual.Fte, fan),
    ];

    private static Fan Between(Fan left, Fan right, double share)
    {
        double Of(Func<Fan, double> value) => Math.Round(value(left) + ((value(right) - value(left)) * share), 3);
        return new(Of(fan => fan.Mean), Of(fan => fan.Low95), Of(fan => fan.Low80), Of(fan => fan.Low50), Of(fan => fan.Median), Of(fan => fan.High50), Of(fan => fan.High80), Of(fan => fan.High95));
    }
}
