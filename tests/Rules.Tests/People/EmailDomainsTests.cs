using Preceptor.People.Domain;

namespace Preceptor.Rules.Tests.People;

public sealed class EmailDomainsTests
{
    private readonly EmailDomains _domains = new(["nhs.net", "*.nhs.uk"]);

    [Theory]
    [InlineData("asha@nhs.net", true)]
    [InlineData("Asha@NHS.NET", true)]
    [InlineData("asha@anyshire.nhs.uk", true)]
    [InlineData("asha@mail.anyshire.nhs.uk", true)]
    [InlineData("asha@mail.nhs.net", false)]
    [InlineData("asha@nhs.uk", false)]
    [InlineData("asha@evilnhs.uk", false)]
    [InlineData("asha@nhs.net.example", false)]
    [InlineData("\"a@nhs.net\"@example.com", false)]
    public void An_address_is_trusted_by_its_whole_domain(string email, bool isTrusted) => _domains.Include(email).ShouldBe(isTrusted);
}
