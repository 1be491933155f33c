namespace Preceptor.Kernel.Sheets;

/// <summary>A column that an import asks for.</summary>
/// <param name="Name">As the guidance and the template call it.</param>
/// <param name="Required">Whether a file without it has a problem.</param>
/// <param name="AlsoKnownAs">Other headings that are accepted for it.</param>
public sealed record SheetColumn(string Name, bool Required, params string[] AlsoKnownAs);
