namespace Preceptor.People.Domain;

/// <summary>Domains whose addresses are trusted: <c>nhs.net</c> is that one alone, <c>*.nhs.uk</c> all below it.</summary>
internal sealed class EmailDomains(IReadOnlyList<string> domains)
{
    private const string AllBelow = "*.";

    public bool Include(string email)
    {
        var host = email[(email.LastIndexOf('@') + 1)..].Trim();
        return domains.Any(domain => domain.StartsWith(AllBelow, StringComparison.Ordinal)
            ? host.EndsWith(domain[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(domain, StringComparison.OrdinalIgnoreCase));
    }
}
