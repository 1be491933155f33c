using Preceptor.Kernel;

namespace Preceptor.Discussions.Domain;

internal readonly record struct DiscussionId(Guid Value) : IId<DiscussionId>
{
    public static DiscussionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct MessageId(Guid Value) : IId<MessageId>
{
    public static MessageId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct CaseId(Guid Value) : IId<CaseId>
{
    public static CaseId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct ReportId(Guid Value) : IId<ReportId>
{
    public static ReportId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct NoteId(Guid Value) : IId<NoteId>
{
    public static NoteId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct SanctionId(Guid Value) : IId<SanctionId>
{
    public static SanctionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
