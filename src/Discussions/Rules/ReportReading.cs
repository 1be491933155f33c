using System.Net.Mail;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Answers;

namespace Preceptor.Discussions.Rules;

/// <param name="Email">Where the result is to go; may be left empty.</param>
internal sealed record TypedReport(string Reason, string Details, string Email);

/// <summary>Understands a report: a reason from the list, perhaps details, perhaps an address. Details may not hold an NHS number either.</summary>
internal static class ReportReading
{
    private const int MostEmail = 254;

    public static Outcome<TypedReport> Read(TypedReport typed, DateOnly today)
    {
        var report = new TypedReport(typed.Reason, typed.Details.ReplaceLineEndings("\n").Trim(), typed.Email.Trim());
        List<Refusal> wrong = [];
        if (ReportReasons.All.All(reason => reason.Code != report.Reason))
        {
            wrong.Add(new NotSaid("Select what is wrong with the message", "Reason"));
        }

        if (report.Details.Length > Report.MostDetails)
        {
            wrong.Add(new NotSaid($"The details have {report.Details.Length:N0} characters and must have {Report.MostDetails:N0} or fewer", "Details"));
        }
        else if (PersonalDetails.Find(report.Details, "Details", isChecked: true, today) is { } found)
        {
            wrong.Add(found);
        }

        if (report.Email.Length > MostEmail || (report.Email.Length > 0 && !(MailAddress.TryCreate(report.Email, out var address) && address.Address == report.Email)))
        {
            wrong.Add(new NotSaid("Enter an email address in the correct format, like name@example.com, or leave it empty", "Email"));
        }

        return wrong.Count > 0 ? Outcome<TypedReport>.Refused(wrong) : report;
    }
}
