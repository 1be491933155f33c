using System.Net.Mail;

namespace Preceptor.People.Domain;

/// <summary>The form of an email address, with a dot in its domain; whether anybody reads it only a letter can tell.</summary>
internal static class EmailAddress
{
    public static bool IsWellFormed(string? text) =>
        text is { Length: > 3 and <= Person.MostEmail } && MailAddress.TryCreate(text.Trim(), out var address)
        && address.Address == text.Trim() && address.Host.Contains('.');
}
