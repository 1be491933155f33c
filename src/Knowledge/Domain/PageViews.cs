namespace Preceptor.Knowledge.Domain;

/// <summary>How often a page was opened on a day; by whom is not kept. Not counted are editors' own views and whoever objects.</summary>
internal sealed class PageViews
{
    public required PageId PageId { get; init; }

    /// <summary>In UK time.</summary>
    public required DateOnly On { get; init; }

    public required int Count { get; set; }
}
