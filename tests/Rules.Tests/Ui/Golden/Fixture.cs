using System.Collections.Concurrent;
using System.Text.Json;
using Preceptor.TestKit;
using Xunit.Sdk;

namespace Preceptor.Rules.Tests.Ui.Golden;

/// <summary>One example of the NHS.UK frontend: the options it is made from and the HTML that its authors tested.</summary>
public sealed record Fixture(string Component, string Name, JsonElement Context, string? CallBlock, string Html)
{
    private static readonly string Components = Path.Combine(
        Checkout.Root, "src/Ui/Frontend/node_modules/nhsuk-frontend/dist/nhsuk/components");

    public static IEnumerable<string> ComponentNames() => Directory.GetDirectories(Installed()).Select(folder => Path.GetFileName(folder)!).Order();

    private static readonly ConcurrentDictionary<string, IReadOnlyList<Fixture>> Loaded = new(StringComparer.Ordinal);

    public static IReadOnlyList<Fixture> Of(string component) => Loaded.GetOrAdd(component, Load);

    private static Fixture[] Load(string component)
    {
        var file = Path.Combine(Installed(), component, "fixtures.json");
        if (!File.Exists(file))
        {
            return [];
        }

        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.GetProperty("fixtures").EnumerateArray().Select(one => Read(component, one))];
    }

    public override string ToString() => $"{Component}: {Name}";

    private static Fixture Read(string component, JsonElement one)
    {
        var name = one.GetProperty("name").GetString()!;
        var description = one.TryGetProperty("description", out var more) ? $", {more.GetString()}" : "";
        var callBlock = one.TryGetProperty("callBlock", out var block) ? block.GetString() : null;
        return new(component, name + description, one.GetProperty("context").Clone(), callBlock, one.GetProperty("html").GetString()!);
    }

    private static string Installed() => Directory.Exists(Components)
        ? Components
        : throw new XunitException($"The frontend is not installed at {Components}. Building src/Ui installs it.");
}
