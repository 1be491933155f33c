namespace Preceptor.WorkforceModel.SkillMix;

/// <summary>People whose posts end, posts that are open, and the limits on who may move where on a day.</summary>
public sealed record Redeployment(
    string Title, DateOnly On, IReadOnlyList<Mover> People, IReadOnlyList<OpenPost> Posts, IReadOnlyList<SupervisingPool> Pools, IReadOnlyList<MoveLimit> Limits, IReadOnlyList<Retraining> Training);

/// <param name="Band">Its place in the order of bands, the lowest first.</param>
/// <param name="Hours">Hundredths of a full-time equivalent.</param>
/// <param name="MonthsInSecondaryCare">Full months of employment there.</param>
public sealed record Mover(string Person, string Role, string Setting, int Band, int Hours, int MonthsInSecondaryCare, IReadOnlyList<string> Skills);

/// <param name="Marks">What the duties of the post are like, such as undifferentiated.</param>
/// <param name="Needs">Skills.</param>
/// <param name="Pool">Which pool of supervising sessions; nothing when none is taken up.</param>
/// <param name="Takes">Thousandths of a session a week.</param>
/// <param name="Protection">Pounds of pay protection for each band that somebody steps down.</param>
public sealed record OpenPost(
    string Post, IReadOnlyList<string> Roles, string Setting, int Band, int Hours, IReadOnlyList<string> Marks, IReadOnlyList<string> Needs, string? Pool, int Takes, int Protection);

/// <param name="Sessions">Thousandths of a session a week that are free.</param>
public sealed record SupervisingPool(string Name, int Sessions);

/// <summary>A dated limit of law or guidance, such as recommendations 4 and 5 of the Leng Review.</summary>
/// <param name="From">The first day; <paramref name="Until"/> the last, inclusive.</param>
/// <param name="Marks">Of which a post may have none.</param>
/// <param name="Settings">Into which nobody moves with fewer than <paramref name="Months"/> in secondary care, unless they work there already.</param>
public sealed record MoveLimit(string Code, IReadOnlyList<string> Roles, DateOnly From, DateOnly? Until, IReadOnlyList<string> Marks, IReadOnlyList<string> Settings, int Months, string Source);

/// <param name="Months">That it takes.</param>
/// <param name="Cost">Pounds.</param>
public sealed record Retraining(string Skill, int Months, int Cost);

public sealed record RedeploymentAnswer(int Kept, int Redundant, long Pounds, IReadOnlyList<Move> Moves, IReadOnlyList<NoMove> WithoutPost);

/// <param name="Retrains">Skills that the person still has to learn.</param>
public sealed record Move(string Person, string Post, IReadOnlyList<string> Retrains, int Months, int Pounds);

/// <summary>Somebody for whom no legal move is left, and why for each post.</summary>
public sealed record NoMove(string Person, IReadOnlyList<string> Because);
