namespace Preceptor.RotaSolver;

/// <summary>The engine as a program of its own, so that stopping it or its crash never touches the site.</summary>
internal static class Program
{
    private static int Main() => 2;
}
