using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class RegistrationImportTests
{
    private static readonly StaffMember Callum = new(
        Id.New<PersonId>(), "A008", "Callum Ferreira", Words.PhysicianAssociate, "associate", "Physician assistant", false, 2250, new(2025, 9, 1), null, null, null, []);

    [Theory]
    [InlineData("registered", "", "2026-11-23", ImportEffect.LookUp)]
    [InlineData("registered", "", "2026-11-20", ImportEffect.Same)]
    [InlineData("registered", "", "", ImportEffect.LookUp)]
    [InlineData("suspended", "", "2026-11-20", ImportEffect.Change)]
    [InlineData("registered", "2027-11-02", "2026-11-20", ImportEffect.Change)]
    public void What_a_line_does_is_told_from_what_is_on_record(string status, string until, string looked, object effect) =>
        Judge(Line("a008", "A1000008", status, until, looked)).Right.ShouldHaveSingleItem().Effect.ShouldBe((ImportEffect)effect);

    [Fact]
    public void Another_number_is_another_registration() => Judge(Line("A008", "A1000009", "registered", "", "")).Right.Single().Effect.ShouldBe(ImportEffect.Add);

    [Fact]
    public void Somebody_unknown_and_a_line_twice_are_problems_of_their_line_and_column()
    {
        var judged = Judge(Line("A999", "A1000008", "registered", "", ""), Line("A008", "A1000008", "registered", "", ""), Line("A008", "A 1000008", "lapsed", "", ""));
        judged.Problems.Select(problem => (problem.Line, problem.Column)).ShouldBe([(2, RegistrationColumns.StaffNumber), (4, RegistrationColumns.Number)]);
        judged.Problems[1].Text.ShouldBe("GMC A1000008 from 3 November 2025 is also on line 3. Delete one of the two");
        (judged.Right.Count, judged.Wrong).ShouldBe((1, 2));
    }

    [Fact]
    public void An_empty_day_of_the_look_is_today() => Judge(Line("A008", "A1000008", "registered", "", "")).Right.Single().Values.CheckedOn.ShouldBe(Cases.Today);

    private static RegistrationJudgement Judge(params Dictionary<string, string>[] lines)
    {
        var onRecord = new CredentialRecord
        {
            EmployerId = Id.New<EmployerId>(), Id = Id.New<RecordId>(), PersonId = Callum.Id, Kind = RecordKind.Registration, What = "GMC", Number = "A1000008", Status = "registered",
            From = new(2025, 11, 3), CheckedAt = Cases.At(2026, 11, 20, 12), RecordedAt = Cases.At(2026, 11, 20, 12), Origin = "import",
        };
        return RegistrationImport.Judge([.. lines.Select((cells, index) => new RegistrationLine(index + 2, cells))], [Callum], [onRecord], Cases.Today);
    }

    private static Dictionary<string, string> Line(string staffNumber, string number, string status, string until, string looked) => new(StringComparer.Ordinal)
    {
        [RegistrationColumns.StaffNumber] = staffNumber, [RegistrationColumns.Body] = "GMC", [RegistrationColumns.Number] = number, [RegistrationColumns.Status] = status,
        [RegistrationColumns.From] = "2025-11-03", [RegistrationColumns.Until] = until, [RegistrationColumns.CheckedOn] = looked,
    };
}
