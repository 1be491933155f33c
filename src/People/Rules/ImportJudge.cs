using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Sheets;
using Preceptor.People.Domain;

namespace Preceptor.People.Rules;

/// <summary>Judges the lines of an import against each other and against what is there. Pure: the dry run and the import itself ask it alike.</summary>
internal static class ImportJudge
{
    public static ImportJudgement<PersonValues> Staff(IReadOnlyList<ImportLine> lines, Present<PersonValues> present, Roles roles) =>
        new Judging<PersonValues>(lines, present, ImportColumns.StaffNumber, ImportColumns.Teams)
            .Run(line => PersonReading.Read(line.ToPerson(), roles), (_, _) => null, NameNote);

    public static ImportJudgement<PostValues> Establishment(IReadOnlyList<ImportLine> lines, Present<PostValues> present, Roles roles) =>
        new Judging<PostValues>(lines, present, ImportColumns.PostNumber, ImportColumns.Team)
            .Run(line => PostReading.Read(line.ToPost(), roles), (line, values) => HolderProblem(line, values, present), (_, _, _) => null);

    private static SheetProblem? NameNote(ImportLine line, PersonValues now, PersonValues before) =>
        now.FamilyName == before.FamilyName || now.GivenName == before.GivenName
            ? null
            : new(line.Number, ImportColumns.StaffNumber, $"Staff number {now.StaffNumber} is {before.GivenName} {before.FamilyName} here, and becomes {now.GivenName} {now.FamilyName}. Check that it is the same person.");

    private static SheetProblem? HolderProblem(ImportLine line, PostValues values, Present<PostValues> present) =>
        values.Holder is null || present.StaffNumbers.Contains(values.Holder)
            ? null
            : new(line.Number, ImportColumns.Holder, $"Nobody has staff number {values.Holder}. Import your staff first, or leave the cell empty for a vacant post");

    private sealed class Judging<TValues>(IReadOnlyList<ImportLine> lines, Present<TValues> present, string numberColumn, string teamColumn)
        where TValues : class
    {
        private readonly List<SheetProblem> _problems = [];
        private readonly List<SheetProblem> _notes = [];
        private readonly Dictionary<string, int> _firstLine = new(StringComparer.OrdinalIgnoreCase);

        public ImportJudgement<TValues> Run(
            Func<ImportLine, Outcome<TValues>> read, Func<ImportLine, TValues, SheetProblem?> check, Func<ImportLine, TValues, TValues, SheetProblem?> compare)
        {
            var judged = lines.Select(line => Judge(line, read, check, compare)).ToList();
            var good = judged.Where(line => line.Values is not null).Select(line => line.Place).ToList();
            return new(
                judged, [.. _problems.OrderBy(problem => problem.Line)], _notes,
                [.. good.Select(place => place.Site).Where(site => !present.Sites.Contains(site)).Distinct(StringComparer.OrdinalIgnoreCase)],
                [.. good.SelectMany(place => place.Teams.Select(team => (place.Site, team))).Where(team => !present.Teams.Contains(team)).Distinct(PlaceComparer.Instance)]);
        }

        private JudgedLine<TValues> Judge(
            ImportLine line, Func<ImportLine, Outcome<TValues>> read, Func<ImportLine, TValues, SheetProblem?> check, Func<ImportLine, TValues, TValues, SheetProblem?> compare)
        {
            var before = _problems.Count;
            var place = PlaceOf(line);
            var outcome = read(line);
            _problems.AddRange(outcome.Refusals.Select(refusal => new SheetProblem(line.Number, ImportColumns.OfField(refusal.Field ?? ""), refusal.Sentence)));
            CheckNumber(line);
            if (outcome.Done(out var values) && check(line, values) is { } problem)
            {
                _problems.Add(problem);
            }

            if (values is null || _problems.Count > before)
            {
                return new(line, null, place, ImportEffect.Same);
            }

            return new(line, values, place, EffectOf(line, values, place, compare));
        }

        private ImportEffect EffectOf(ImportLine line, TValues values, PlaceNames place, Func<ImportLine, TValues, TValues, SheetProblem?> compare)
        {
            if (!present.ByNumber.TryGetValue(line[numberColumn].Trim(), out var there))
            {
                return ImportEffect.Add;
            }

            if (compare(line, values, there.Values) is { } note)
            {
                _notes.Add(note);
            }

            var samePlace = place.Site == there.Place.Site && place.Teams.Order(StringComparer.Ordinal).SequenceEqual(there.Place.Teams.Order(StringComparer.Ordinal));
            return samePlace && values.Equals(there.Values) ? ImportEffect.Same : ImportEffect.Change;
        }

        private void CheckNumber(ImportLine line)
        {
            var number = line[numberColumn].Trim();
            if (number.Length > 0 && !_firstLine.TryAdd(number, line.Number))
            {
                _problems.Add(new(line.Number, numberColumn, $"{number} is also on line {_firstLine[number]}. Each number may be used once"));
            }
        }

        private PlaceNames PlaceOf(ImportLine line)
        {
            var site = line[ImportColumns.Site].Trim();
            Check(line, ImportColumns.Site, site, Site.MostName, "Enter the site");
            var teams = line[teamColumn].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            Check(line, teamColumn, teams.FirstOrDefault(team => team.Length > Team.MostName) ?? teams.FirstOrDefault() ?? "", Team.MostName, "Enter the team");
            return new(Known(site, present.Sites), [.. teams.Select(team => Known(team, present.Teams.Where(known => known.Site == site).Select(known => known.Team)))]);
        }

        // A name that differs from a known one in capitals only is that one.
        private static string Known(string name, IEnumerable<string> known) =>
            known.FirstOrDefault(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)) ?? name;

        private void Check(ImportLine line, string column, string value, int most, string otherwise)
        {
            if (value.Length == 0 || value.Length > most)
            {
                _problems.Add(new(line.Number, column, value.Length == 0 ? otherwise : $"This name has {value.Length} characters; it may have {most}"));
            }
        }
    }

    private sealed class PlaceComparer : IEqualityComparer<(string Site, string Team)>
    {
        public static readonly PlaceComparer Instance = new();

        public bool Equals((string Site, string Team) x, (string Site, string Team) y) =>
            string.Equals(x.Site, y.Site, StringComparison.OrdinalIgnoreCase) && string.Equals(x.Team, y.Team, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((string Site, string Team) place) => StringComparer.OrdinalIgnoreCase.GetHashCode(place.Site + "\n" + place.Team);
    }
}
