namespace Preceptor.Knowledge.Rules.Bookmarks;

/// <summary>The order that a member gives with the buttons Up and Down.</summary>
internal static class Places
{
    /// <summary>The things in their new order; the same when it stands at the end already.</summary>
    public static IReadOnlyList<T> Moved<T>(IReadOnlyList<T> order, T thing, bool up)
        where T : class
    {
        var list = order.ToList();
        var at = list.IndexOf(thing);
        var to = up ? at - 1 : at + 1;
        if (at >= 0 && to >= 0 && to < list.Count)
        {
            (list[at], list[to]) = (list[to], list[at]);
        }

        return list;
    }
}
