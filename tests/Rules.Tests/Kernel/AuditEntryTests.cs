using NodaTime;
using Preceptor.Kernel.Audit;

namespace Preceptor.Rules.Tests.Kernel;

public sealed class AuditEntryTests
{
    private static readonly Guid Chain = Guid.Parse("01900000-0000-7000-8000-000000000001");
    private static readonly Guid Account = Guid.Parse("01900000-0000-7000-8000-000000000002");

    [Fact]
    [Trait("assures", "A line of the audit log that was changed is found")]
    public void The_hash_is_of_the_canonical_line_and_never_changes_its_meaning() =>
        // Computed outside Preceptor, from the JSON array that ComputeHash documents: a change here breaks every chain that was ever written.
        Line().ComputeHash().ShouldBe("92b8c82d7cee4e17696faa023ee1ffcc076127d23e14ceef784800bef900b0cf");

    [Fact]
    [Trait("assures", "A line of the audit log that was changed is found")]
    public void Every_value_counts()
    {
        AuditEntry[] changed =
        [
            Line(number: 2), Line(second: 1), Line(act: "people.person-changed"), Line(subject: "person:2"), Line(actor: "nightly review"),
            Line(account: false), Line(detail: "role"), Line(previous: new string('1', 64)),
        ];
        changed.Select(line => line.ComputeHash()).Append(Line().ComputeHash()).Distinct().Count().ShouldBe(changed.Length + 1);
    }

    [Fact]
    public void No_value_can_run_into_the_next() =>
        Line(subject: "person:1\",\"x", detail: "").ComputeHash().ShouldNotBe(Line(subject: "person:1", detail: "x").ComputeHash());

    [Fact]
    public void A_sealed_line_holds()
    {
        var line = Line();
        line.Seal();
        line.Hash.ShouldBe(line.ComputeHash());
    }

    private static AuditEntry Line(
        long number = 1, int second = 0, string act = "people.person-added", string subject = "person:1", string actor = "HR officer's form",
        bool account = true, string detail = "", string previous = AuditEntry.NoPrevious) => new()
    {
        Chain = Chain, Number = number, At = Instant.FromUtc(2026, 11, 30, 9, 0, second), Act = act, Subject = subject,
        ActorName = actor, ActorAccount = account ? Account : null, Detail = detail, Previous = previous,
    };
}
