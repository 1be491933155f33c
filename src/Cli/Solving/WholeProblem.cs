using System.Text.Json;
using System.Text.Json.Serialization;
using Preceptor.Cli.Commands;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.Cli.Solving;

/// <summary>Reads roster problems for the commands that answer questions about them, and writes the answers.</summary>
internal static class WholeProblem
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <returns>Nothing, and a line on standard error, when the file is not there or is not a problem.</returns>
    public static RosterProblem? Read(FileInfo file)
    {
        if (WholeFile.Read(file) is not { } bytes)
        {
            return null;
        }

        var (problem, wrong) = ProblemFile.Read(bytes);
        if (problem is null)
        {
            RotaCommands.Refuse(file, wrong!);
        }

        return problem;
    }

    public static string Json<T>(T answer) => JsonSerializer.Serialize(answer, Shape);
}
