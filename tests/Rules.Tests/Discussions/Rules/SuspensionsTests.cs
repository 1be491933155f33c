using NodaTime;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class SuspensionsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 12, 7, 9, 0);

    [Fact]
    public void A_suspension_holds_until_its_end_or_until_it_is_lifted()
    {
        Suspensions.MayPost([Made.Sanction(SanctionKind.Suspension, Now + Duration.FromDays(7))], Now).Refusals.Single().Sentence.ShouldContain("until 14 December 2026 at 9am");
        Suspensions.MayPost([Made.Sanction(SanctionKind.Suspension, Now)], Now).IsDone.ShouldBeTrue();
        Suspensions.MayPost([Made.Sanction(SanctionKind.Warning, null)], Now).IsDone.ShouldBeTrue();
        var lifted = Made.Sanction(SanctionKind.Suspension, Now + Duration.FromDays(7));
        lifted.LiftedAt = Now;
        Suspensions.MayPost([lifted], Now).IsDone.ShouldBeTrue();
    }
}
