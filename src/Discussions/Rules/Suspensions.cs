using NodaTime;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Rules;

/// <summary>A suspended member reads and appeals, and does nothing else until the suspension ends.</summary>
internal static class Suspensions
{
    public static Outcome<Done> MayPost(IEnumerable<Sanction> sanctions, Instant now)
    {
        var until = sanctions.Where(sanction => sanction.Kind is SanctionKind.Suspension && sanction.LiftedAt is null && sanction.Until > now)
            .Select(sanction => sanction.Until).Max();
        return until is { } end ? new NotNow($"You are suspended from Talking Points until {UkWords.Moment(end)}. You may appeal under “Your messages”.") : new Done();
    }
}
