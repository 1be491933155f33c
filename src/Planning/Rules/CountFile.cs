using System.Globalization;
using Preceptor.Kernel.Sheets;
using Preceptor.Planning.Domain;

namespace Preceptor.Planning.Rules;

/// <summary>A line of a file of counts, understood.</summary>
/// <param name="Month">The month's first day.</param>
internal sealed record CountLine(int Number, string Role, DateOnly Month, decimal Fte, int Heads, EvidenceKind Kind, int Events, int Of, decimal Weight);

/// <summary>Understands a file of what is needed, of actuals or of evidence, line by line. With one wrong line nothing of the file is taken.</summary>
internal static class CountFile
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private const decimal MostFte = 100_000;
    private const int MostPeople = 100_000;

    private static readonly string[] MonthForms = ["yyyy-MM", "yyyy-MM-dd", "MM/yyyy", "M/yyyy", "d/M/yyyy", "MMMM yyyy", "MMM yyyy"];

    public static (IReadOnlyList<CountLine> Lines, IReadOnlyList<SheetProblem> Problems) Read(CountKind kind, Sheet sheet, SheetColumns columns)
    {
        var (lines, problems) = (new List<CountLine>(), new List<SheetProblem>());
        foreach (var line in sheet.Lines)
        {
            var cells = new Cells(line, columns, problems);
            var read = new CountLine(line.Number, RoleOf(cells), MonthOf(cells), 0, 0, EvidenceKind.Leavers, 0, 0, 1);
            read = kind switch
            {
                CountKind.Needed => read with { Fte = FteOf(cells) },
                CountKind.Actuals => ActualOf(cells, read),
                _ => EvidenceOf(cells, read),
            };
            if (!cells.IsWrong && lines.Find(earlier => (earlier.Role, earlier.Month, earlier.Kind) == (read.Role, read.Month, read.Kind)) is { } twice)
            {
                cells.Refuse(null, $"Line {twice.Number} has the same role and month. Keep one of them.");
            }

            lines.Add(read);
        }

        return (lines, problems);
    }

    private static CountLine ActualOf(Cells cells, CountLine read)
    {
        var (fte, heads) = (FteOf(cells), WholeOf(cells, CountColumns.Heads, 0));
        if (!cells.IsWrong && (fte > heads || (heads > 0 && fte == 0)))
        {
            cells.Refuse(CountColumns.Fte, fte > heads ? $"{fte} FTE are more than {heads} heads. Correct one of them." : $"{heads} heads cannot have 0 FTE. Correct one of them.");
        }

        return read with { Fte = fte, Heads = heads };
    }

    private static CountLine EvidenceOf(Cells cells, CountLine read)
    {
        var kind = Key(cells[CountColumns.Kind]) switch
        {
            "leavers" => EvidenceKind.Leavers,
            "exitinterviews" => EvidenceKind.ExitInterviews,
            "wellbeingsurvey" => EvidenceKind.WellbeingSurvey,
            _ => (EvidenceKind?)null,
        };
        if (kind is null)
        {
            cells.Refuse(CountColumns.Kind, $"‘{cells.Shown(CountColumns.Kind)}’ is not a kind. Write leavers, exit interviews or wellbeing survey.");
        }

        var (events, of) = (WholeOf(cells, CountColumns.Events, 0), WholeOf(cells, CountColumns.Of, 1));
        if (!cells.IsWrong && events > of)
        {
            cells.Refuse(CountColumns.Events, $"{events} of {of} cannot be. Write at most {of}.");
        }

        return read with { Kind = kind ?? EvidenceKind.Leavers, Events = events, Of = of, Weight = WeightOf(cells, kind) };
    }

    private static decimal WeightOf(Cells cells, EvidenceKind? kind)
    {
        if (cells[CountColumns.Weight].Length == 0)
        {
            return kind == EvidenceKind.Leavers ? 1 : 0;
        }

        if (!decimal.TryParse(cells[CountColumns.Weight], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) || weight > 1)
        {
            cells.Refuse(CountColumns.Weight, $"‘{cells.Shown(CountColumns.Weight)}’ is not a weight. Write a number from 0 to 1, like 0.25.");
        }

        return weight;
    }

    private static string RoleOf(Cells cells)
    {
        if (AssociateRoles.Parse(cells[CountColumns.Role]) is { } role)
        {
            return role;
        }

        cells.Refuse(CountColumns.Role, $"‘{cells.Shown(CountColumns.Role)}’ is not an associate role. Write one of {string.Join(", ", AssociateRoles.All)}.");
        return "";
    }

    private static DateOnly MonthOf(Cells cells)
    {
        if (DateOnly.TryParseExact(cells[CountColumns.Month], MonthForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= FirstYear and <= LastYear)
        {
            return new(date.Year, date.Month, 1);
        }

        cells.Refuse(CountColumns.Month, $"‘{cells.Shown(CountColumns.Month)}’ is not a month. Write it like 2026-11 or 30/11/2026.");
        return default;
    }

    private static decimal FteOf(Cells cells)
    {
        if (decimal.TryParse(cells[CountColumns.Fte], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var fte) && fte <= MostFte)
        {
            return Math.Round(fte, 2);
        }

        cells.Refuse(CountColumns.Fte, $"‘{cells.Shown(CountColumns.Fte)}’ is not a number of full-time equivalents. Write it like 12.6.");
        return 0;
    }

    private static int WholeOf(Cells cells, string column, int least)
    {
        if (int.TryParse(cells[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= MostPeople)
        {
            return number;
        }

        cells.Refuse(column, $"‘{cells.Shown(column)}’ is not a number of people. Write a whole number from {least}, like 12.");
        return 0;
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();

    private sealed class Cells(SheetLine line, SheetColumns columns, List<SheetProblem> problems)
    {
        private const int MostShown = 40;

        public bool IsWrong { get; private set; }

        public string this[string column] => columns[line, column].Trim();

        public string Shown(string column) => this[column] is { Length: > MostShown } text ? text[..MostShown] + "…" : this[column];

        public void Refuse(string? column, string sentence)
        {
            IsWrong = true;
            problems.Add(new(line.Number, column, sentence));
        }
    }
}
