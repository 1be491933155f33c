using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Network;

/// <summary>What a flow makes of a cohort.</summary>
internal static class FlowTargets
{
    /// <summary>The cohort that somebody comes to; nothing when they are no longer employed, or away.</summary>
    public static Cohort? After(Flow flow, Cohort cohort) => flow.Kind switch
    {
        FlowKind.Advances => cohort with { Stage = flow.To },
        FlowKind.ChangesBand => cohort with { Band = flow.To },
        FlowKind.Moves => cohort with { Setting = flow.To },
        FlowKind.ChangesHours => cohort with { Hours = flow.To },
        _ => null,
    };

    public static bool Stays(Flow flow, Cohort cohort) => After(flow, cohort) == cohort;

    public static RouteKind RouteOf(FlowKind kind) => kind switch
    {
        FlowKind.Leaves => RouteKind.Left,
        FlowKind.Retires => RouteKind.Retired,
        FlowKind.Advances => RouteKind.Advanced,
        FlowKind.ChangesBand => RouteKind.ChangedBand,
        FlowKind.Moves => RouteKind.Moved,
        FlowKind.ChangesHours => RouteKind.ChangedHours,
        FlowKind.GoesAway => RouteKind.WentAway,
        _ => RouteKind.Returned,
    };
}
