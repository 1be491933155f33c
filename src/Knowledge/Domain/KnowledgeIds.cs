using Preceptor.Kernel;

namespace Preceptor.Knowledge.Domain;

internal readonly record struct PageId(Guid Value) : IId<PageId>
{
    public static PageId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct VersionId(Guid Value) : IId<VersionId>
{
    public static VersionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct PreviewId(Guid Value) : IId<PreviewId>
{
    public static PreviewId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct FolderId(Guid Value) : IId<FolderId>
{
    public static FolderId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct BookmarkId(Guid Value) : IId<BookmarkId>
{
    public static BookmarkId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct CommentId(Guid Value) : IId<CommentId>
{
    public static CommentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct HighlightId(Guid Value) : IId<HighlightId>
{
    public static HighlightId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
