using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;

namespace Preceptor.People.Queries;

/// <summary>A copy of all that the rooms keep of a member's account: one ZIP with a page to read and JSON for other programs.</summary>
internal sealed class PersonalFile(IEnumerable<IPersonalData> rooms, TimeProvider clock)
{
    public const string Format = "preceptor-personal-data/1";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly JsonSerializerOptions Shape = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    /// <summary>The lists that hold something.</summary>
    public async Task<IReadOnlyList<PersonalList>> ListsAsync(Actor member, CancellationToken cancel)
    {
        var lists = new List<PersonalList>();
        foreach (var room in rooms)
        {
            lists.AddRange((await room.TellAsync(member, cancel)).Where(list => list.Rows.Count > 0));
        }

        return lists;
    }

    public async Task<byte[]> ZipAsync(Actor member, CancellationToken cancel)
    {
        var (lists, now) = (await ListsAsync(member, cancel), UkTime.Now(clock));
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            await PutAsync(zip, "data.html", ToHtml(lists, now), cancel);
            await PutAsync(zip, "data.json", ToJson(lists, now), cancel);
        }

        return bytes.ToArray();
    }

    private static async Task PutAsync(ZipArchive zip, string name, string text, CancellationToken cancel)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(cancel);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text), cancel);
    }

    private static string ToJson(IReadOnlyList<PersonalList> lists, Instant now) => JsonSerializer.Serialize(
        new
        {
            format = Format,
            madeAt = NodaTime.Text.InstantPattern.General.Format(now),
            lists = lists.ToDictionary(list => list.Name, list => list.Rows.Select(row => list.Columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))),
        },
        Shape);

    private static string ToHtml(IReadOnlyList<PersonalList> lists, Instant now)
    {
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head><meta charset=\"utf-8\"><title>Your data in Preceptor</title></head>\n<body>\n<h1>Your data in Preceptor</h1>\n<p>Made on {UkWords.Moment(now)}.</p>\n");
        foreach (var list in lists)
        {
            page.Append($"<table border=\"1\">\n<caption>{Html.Encode(list.Name)}</caption>\n<tr>{Cells("th", list.Columns)}</tr>\n");
            page.AppendJoin("", list.Rows.Select(row => $"<tr>{Cells("td", row)}</tr>\n")).Append("</table>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static string Cells(string tag, IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<{tag}>{Html.Encode(text).Replace("&#xA;", "<br>")}</{tag}>"));
}
