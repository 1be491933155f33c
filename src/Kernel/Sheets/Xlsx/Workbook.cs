namespace Preceptor.Kernel.Sheets.Xlsx;

/// <summary>Where the parts are that hold the first visible worksheet.</summary>
/// <param name="SheetPath">None when no worksheet is visible.</param>
/// <param name="Is1904">Whether days count from 1904, as in workbooks from old Macs.</param>
internal sealed record Workbook(string? SheetPath, string? TextsPath, string? StylesPath, bool Is1904)
{
    internal const string Path = "xl/workbook.xml";
    private const string RelationsPath = "xl/_rels/workbook.xml.rels";

    internal static Workbook Read(Package package, CancellationToken cancel)
    {
        var relations = ReadRelations(package, cancel);
        string? sheet = null;
        var is1904 = false;
        using var part = package.Read(Path, cancel);
        while (part.Read())
        {
            if (part.Opens("workbookPr"))
            {
                is1904 = part.Attribute("date1904") is "1" or "true" or "on";
            }
            else if (sheet is null && part.Opens("sheet") && part.Attribute("state") is null or "visible")
            {
                var relation = relations.Find(known => known.Id == part.AttributeLike("id"));
                sheet = relation?.Kind == "worksheet" ? relation.Target : null;
            }
        }

        return new(sheet, TargetOf("sharedStrings"), TargetOf("styles"), is1904);

        string? TargetOf(string kind) => relations.Find(relation => relation.Kind == kind)?.Target;
    }

    private static List<Relation> ReadRelations(Package package, CancellationToken cancel)
    {
        var relations = new List<Relation>();
        using var part = package.Read(RelationsPath, cancel);
        while (part.Read())
        {
            if (part.Opens("Relationship") && part.Attribute("TargetMode") != "External")
            {
                var type = part.Attribute("Type") ?? "";
                var target = part.Attribute("Target") ?? "";
                relations.Add(new(part.Attribute("Id"), type[(type.LastIndexOf('/') + 1)..], Absolute(target)));
            }
        }

        return relations;
    }

    private static string Absolute(string target) => target.Replace('\\', '/') switch
    {
        ['/', .. var rest] => rest,
        ['.', '/', .. var rest] => $"xl/{rest}",
        var relative => $"xl/{relative}",
    };

    private sealed record Relation(string? Id, string Kind, string Target);
}
