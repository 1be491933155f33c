using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace Preceptor.Ui;

/// <summary>A CSV file to be saved: UTF-8 with its byte order mark, without which Excel takes it for another encoding.</summary>
/// <param name="csv">As SheetWriter writes it.</param>
/// <param name="name">Under which it is saved, such as "reviews.csv".</param>
public sealed class CsvFile : FileContentResult
{
    public CsvFile(string csv, string name)
        : base([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)], "text/csv") => FileDownloadName = name;
}
