namespace Preceptor.TestKit;

/// <summary>The working copy that a test runs from, for tests that read what is not copied beside them.</summary>
public static class Checkout
{
    /// <summary>The folder of Preceptor.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <param name="path">From the root, such as data/reference/roles.csv.</param>
    public static string File(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "Preceptor.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Preceptor.slnx is in no folder above the test.");
        }

        return folder;
    }
}
