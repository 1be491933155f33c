using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace Preceptor.Ui;

/// <summary>A CSV file to be saved: UTF-8 with its byte order mark, without which Excel takes it for another encoding.</summary>
public sealed class CsvFile : FileContentResult
{
    /// <param name="csv">As SheetWriter writes it.</param>
    /// <param name="name">Under which it is saved, such as "reviews.csv".</param>
    public CsvFile(string csv, string name)
        : base([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)], "text/csv") => FileDownloadName = name;
}
