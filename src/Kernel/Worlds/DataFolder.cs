namespace Preceptor.Kernel.Worlds;

/// <summary>Where the data files that ship with the program are.</summary>
public static class DataFolder
{
    private static string Root => Path.Combine(AppContext.BaseDirectory, "data");

    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>Dated law, guidance and lists, each row with its source.</summary>
    public static string Reference => Path.Combine(Root, "reference");
}
