using System.Text.Json.Nodes;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Planning.Domain.Making;

/// <summary>How much of a role is needed, month by month: the lines that were brought in, or else the funded posts and their growth.</summary>
internal static class NeedOf
{
    private const double MonthsOfAYear = 12;

    public static JsonObject Line(Frame frame, RoleInPlan role)
    {
        var steps = new JsonArray();
        decimal? before = null;
        for (var month = frame.From.Plus(1); month <= frame.Until; month = month.Plus(1))
        {
            if (At(frame, role.Code, month) is var fte && fte != before)
            {
                steps.Add(new JsonObject { ["from"] = month.ToString(), ["fte"] = fte });
                before = fte;
            }
        }

        return new() { ["name"] = $"{role.Title} posts", ["where"] = new JsonObject { ["profession"] = role.Title }, ["establishment"] = steps };
    }

    /// <summary>Full-time equivalents that are needed at the end of a month.</summary>
    public static decimal At(Frame frame, string role, Month month)
    {
        var lines = frame.Picture.Needed.Where(line => line.Role == role).ToList();
        if (lines.Count > 0)
        {
            return lines.Where(line => Frame.MonthOf(line.From) <= month).OrderBy(line => line.From).LastOrDefault()?.Fte ?? 0;
        }

        var lastDay = new DateOnly(month.Year, month.OfYear, DateTime.DaysInMonth(month.Year, month.OfYear));
        var funded = frame.Picture.Posts.Where(post => post.Role == role && (post.StartsOn ?? lastDay) <= lastDay && (post.EndsOn ?? lastDay) >= lastDay).Sum(post => post.Wte);
        var years = Math.Floor((month - frame.From) / MonthsOfAYear);
        return Math.Round(funded * (decimal)Math.Pow(1 + (frame.Assumed.GrowthPercent / 100), years), 2);
    }
}
