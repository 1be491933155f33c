using System.Globalization;
using Preceptor.Kernel.Time;
using Preceptor.TestKit;
using Shouldly;

namespace Preceptor.Browser.Tests.Pages;

/// <summary>What the accessibility statement says of the last check of every page: written down by <c>PRECEPTOR_WRITE_DOCS=1 ./test Every_page_holds</c>.</summary>
internal static class LastCheck
{
    private const string Headings = "checked_on,axe,pages,widths,failures";

    /// <summary>The file tells of as many pages as were looked at, by this version of axe.</summary>
    public static void ShouldTell(Inspection inspection)
    {
        var told = $"{inspection.AxeVersion},{inspection.Pages},{string.Join(' ', Inspection.AllWidths)},{inspection.Faults.Count}";
        if (Environment.GetEnvironmentVariable("PRECEPTOR_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Place(), $"{Headings}\n{UkTime.Today(TimeProvider.System).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)},{told}\n");
        }

        File.ReadAllLines(Place())[1].Split(',', 2)[1].ShouldBe(told, "the accessibility statement tells of another check; write it anew with PRECEPTOR_WRITE_DOCS=1 ./test Every_page_holds");
    }

    private static string Place() => Checkout.File("data/reference/accessibility-check.csv");
}
