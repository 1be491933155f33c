using Preceptor.Contracts;
using Preceptor.Kernel.Sheets;

namespace Preceptor.Credentials.Domain;

/// <summary>A line of a file of registrations as it was typed, by the template's column names.</summary>
/// <param name="Number">As the spreadsheet shows it: the headings are line 1.</param>
internal sealed record RegistrationLine(int Number, Dictionary<string, string> Cells)
{
    public string this[string column] => Cells.GetValueOrDefault(column, "");
}

/// <summary>What putting a line in does.</summary>
internal enum ImportEffect
{
    Add,
    Change,

    /// <summary>Nothing but a later look at the register.</summary>
    LookUp,
    Same,
}

internal sealed record JudgedRegistration(RegistrationLine Line, StaffMember Person, RecordValues Values, ImportEffect Effect);

/// <param name="Right">Lines that can be put in.</param>
internal sealed record RegistrationJudgement(IReadOnlyList<JudgedRegistration> Right, IReadOnlyList<SheetProblem> Problems)
{
    public int Count(ImportEffect effect) => Right.Count(line => line.Effect == effect);

    /// <summary>Lines with a problem.</summary>
    public int Wrong => Problems.Select(problem => problem.Line).Distinct().Count();
}
