using System.Text;
using System.Text.Json.Nodes;
using Preceptor.CertificateChecker;
using Preceptor.Rules.Tests.RotaSolver;

namespace Preceptor.Rules.Tests.CertificateChecker;

/// <summary>The seal of a certificate, and its plainest faults.</summary>
public sealed class CheckerTests
{
    private static MadeProblem Problem => new MadeProblem(2).Person("a").Line("l", 0, 8, 8).Session("s2", "other", 8, 12);

    private static JsonArray Roster => new(Duty(("s2", 8, 12), ("s1", 12, 16)));

    [Fact]
    [Trait("assures", "A supervision certificate is checked by code of its own")]
    public void A_certificate_of_a_covered_roster_holds()
    {
        var check = Checker.Check(Sealed.Make(Problem.Root, Roster), Sealed.Key.ExportSubjectPublicKeyInfo());
        check.Problems.ShouldBeEmpty();
        check.Valid.ShouldBeTrue();
        check.Minutes.ShouldBe(480);
        check.Key.ShouldBe(Sealed.PublicKey);
    }

    [Fact]
    public void Exactly_the_minutes_of_a_session_lose_cover_without_it()
    {
        var certificate = Sealed.Make(Problem.Root, Roster);
        Checker.Without(certificate, "s2").ShouldBe([new LostCover("a", "l", Sealed.At(new JsonObject { ["at"] = MadeProblem.At(0, 8) }, "at"), Sealed.At(new JsonObject { ["at"] = MadeProblem.At(0, 12) }, "at"))]);
        Checker.Without(certificate, "none").ShouldBeNull();
    }

    [Theory]
    [InlineData("\"minutes\":480", "\"minutes\":481", "add up to 480")]
    [InlineData("\"title\":\"Made\"", "\"title\":\"Mode\"", "signature")]
    [InlineData("\"presence\":\"on-site\"", "\"presence\":\"in-room\"", "hash")]
    [InlineData("\"format\":\"preceptor-certificate/1\"", "\"format\":\"preceptor-certificate/2\"", "format")]
    [InlineData("\"findings\":[]", "\"findings\":[],\"findings\":[]", "cannot be read")]
    [InlineData("\"person\":\"a\"", "\"person\":\"b\"", "cannot be read")]
    [InlineData("}", "", "cannot be read")]
    public void What_was_changed_is_found(string right, string wrong, string told)
    {
        var text = Encoding.UTF8.GetString(Sealed.Make(Problem.Root, Roster));
        var check = Checker.Check(Encoding.UTF8.GetBytes(text.Replace(right, wrong)), null);
        check.Valid.ShouldBeFalse();
        string.Join('\n', check.Problems).ShouldContain(told);
    }

    [Fact]
    public void Another_key_than_the_trusted_one_is_told()
    {
        using var other = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        Checker.Check(Sealed.Make(Problem.Root, Roster), other.ExportSubjectPublicKeyInfo()).Problems.ShouldHaveSingleItem().ShouldContain("another key");
    }

    [Fact]
    public void A_gap_and_two_at_once_are_told_as_one_stretch_each()
    {
        var check = Checker.Check(Sealed.Make(Problem.Root, new JsonArray(Duty(("s2", 8, 11), ("s1", 11.5, 16), ("s1", 15, 16)))), null);
        check.Problems.Count.ShouldBe(2, string.Join('\n', check.Problems));
        check.Problems[0].ShouldContain("0 sessions hold instead of one, 2026-12-07T11:00Z to 2026-12-07T11:30Z");
        check.Problems[1].ShouldContain("2 sessions hold instead of one");
    }

    [Fact]
    public void A_duty_that_is_listed_twice_is_told() =>
        Checker.Check(Sealed.Make(Problem.Root, new JsonArray(Duty(("s1", 8, 16)), Duty(("s1", 8, 16)))), null).Problems.ShouldContain(problem => problem.Contains("twice"));

    private static JsonObject Duty(params (string Session, double From, double Until)[] stretches) => new()
    {
        ["person"] = "a", ["demand"] = "l",
        ["supervision"] = new JsonArray([.. stretches.Select(each => new JsonObject { ["session"] = each.Session, ["from"] = MadeProblem.At(0, each.From), ["until"] = MadeProblem.At(0, each.Until) })]),
    };
}
