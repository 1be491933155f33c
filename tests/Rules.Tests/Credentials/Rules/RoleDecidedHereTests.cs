using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class RoleDecidedHereTests
{
    [Theory]
    [InlineData("doctor", "Helen Marchetti is a doctor; clearance is decided for associates only.")]
    [InlineData("", "Helen Marchetti is not employed here on these days.")]
    [Trait("assures", "Unknown is not cleared")]
    public void Nobody_else_is_cleared_by_silence(string role, string sentence)
    {
        var answer = ClearedToPractise.OnTheDay(new CredentialFacts("Helen Marchetti", role, null, null).On());
        answer.Decision.ShouldBe(ClearanceDecision.NotCleared);
        answer.Findings.ShouldHaveSingleItem().Text.ShouldBe(sentence);
    }

    [Fact]
    public void The_four_roles_are_decided() => Words.Roles.Where(role => RoleDecidedHere.Judge(Cases.Of(role).On()).Any()).ShouldBeEmpty();
}
