using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor plan …</c>: run a workforce scenario, find what reaches a target, compare two scenarios, and test the model on what was published.</summary>
internal static class PlanCommands
{
    public static readonly Option<bool> Json = new("--json") { Description = "One JSON object instead of lines." };

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static Command Make() => new("plan", "Workforce plans: docs/formats/workforce-scenario.md describes the file.")
    {
        PlanRun.Make(), PlanReach.Make(), PlanDiff.Make(), PlanBackTest.Make(), PlanMix.Make(), PlanRedeploy.Make(),
    };

    /// <returns>Nothing, and a line on standard error, when the file is not there or is no scenario.</returns>
    public static Scenario? Scenario(FileInfo file) => Read(file, ScenarioFile.Read);

    public static T? Read<T>(FileInfo file, Func<byte[], Reading<T>> read)
        where T : class
    {
        if (WholeFile.Read(file) is not { } bytes)
        {
            return null;
        }

        var (value, wrong) = read(bytes);
        if (value is null)
        {
            Refuse(file, wrong!);
        }

        return value;
    }

    /// <summary>One line on standard error that says what is wrong, where, and what to do.</summary>
    public static int Refuse(FileInfo file, string sentence)
    {
        Installation.Say($"preceptor: {file.Name}: {sentence.ReplaceLineEndings(" ")}");
        return ExitCodes.BadInput;
    }

    public static string ToJson<T>(T answer) => JsonSerializer.Serialize(answer, Shape);

    public static byte[] ToBytes<T>(T answer) => Encoding.UTF8.GetBytes(ToJson(answer) + "\n");

    public static void Tell<T>(ParseResult call, T answer, IEnumerable<string> lines) => Console.Out.WriteLine(call.GetValue(Json) ? ToJson(answer) : string.Join('\n', lines));

    public static Task<int> SchemaAsync(string name, CancellationToken cancel) => TellAsync(typeof(PlanCommands).Assembly.GetManifestResourceStream(name)!, cancel);

    private static async Task<int> TellAsync(Stream schema, CancellationToken cancel)
    {
        using var text = new StreamReader(schema);
        await Console.Out.WriteAsync(await text.ReadToEndAsync(cancel));
        return ExitCodes.Done;
    }

    public static Option<T> Number<T>(string name, string description, Func<T, bool> isRight, string what)
        where T : struct, IParsable<T> => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (T.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out var number) && isRight(number))
            {
                return number;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not {what} for {name}; write one.");
            return default;
        },
    };
}
