namespace Preceptor.RosterJudges.Inrc;

/// <summary>
/// Days in a row (S2 and S3). One that began in the history is measured whole, but what was too long there already is not counted again.
/// One that touches the last day may go on after it, so it cannot be too short.
/// </summary>
internal static class Stretches
{
    public static int Outside(bool[] days, int carried, Limits limits)
    {
        var outside = 0;
        for (var first = 0; first <= days.Length;)
        {
            var after = first;
            while (after < days.Length && days[after])
            {
                after++;
            }

            var before = first == 0 ? carried : 0;
            var length = before + after - first;
            outside += Math.Max(0, length - limits.High) - Math.Max(0, before - limits.High);
            outside += length > 0 && after < days.Length ? Math.Max(0, limits.Low - length) : 0;
            first = after + 1;
        }

        return outside;
    }
}
