using Preceptor.Contracts;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class TermsTextTests
{
    [Fact]
    public void What_is_typed_is_understood_whatever_its_capitals()
    {
        var terms = new TermsReading(Ward.Typed with { Supervisor = "d001", Presence = "In suite", OwnList = "Yes", Trainees = "1" }, Ward.Staff, Ward.Specialties).Read(new(2026, 12, 7));
        terms.ShouldBe(new(Ward.Marchetti.Id, new(8, 0), new(20, 30), Ward.Hospital, "Main theatres", "anaesthesia", Presence.InSuite, 2, 2, true, 1));
    }

    [Theory]
    [InlineData("Supervisor", "D006", "Bethan Osei does not practise autonomously, so cannot supervise")]
    [InlineData("Supervisor", "A001", "Amira Okafor is no doctor, so cannot supervise")]
    [InlineData("Supervisor", "D999", "Nobody here has staff number D999")]
    [InlineData("Supervisor", "D009", "Ada Gone does not work here on 10 December 2026")]
    [InlineData("Site", "Nowhere", "There is no site called ‘Nowhere’. The sites are: Anyshire General Hospital, Southmoor Clinic")]
    [InlineData("Specialty", "magic", "‘magic’ is not a specialty. Use one of: anaesthesia, general-practice")]
    [InlineData("Presence", "near", "‘near’ is not how near a doctor is. Use one of: on-call, on-site, in-suite, in-room")]
    [InlineData("Suite", "", "Enter the suite, ward or surgery: a doctor in the suite or in the room supervises there only")]
    [InlineData("MinutesAway", "121", "‘121’ is not a whole number from 0 to 120: enter how many minutes away the doctor is")]
    [InlineData("Cap", "", "Enter how many the doctor may supervise at once")]
    [InlineData("Trainees", "-1", "‘-1’ is not a whole number from 0 to 20: enter how many trainees the doctor supervises")]
    [InlineData("OwnList", "maybe", "‘maybe’ is neither yes nor no")]
    [InlineData("From", "8", "‘8’ is not a time of day. Write it like 08:30 or 8:30pm")]
    [InlineData("Until", "", "Enter when it ends")]
    public void What_is_wrong_is_said_of_its_field(string field, string typed, string sentence)
    {
        var text = field switch
        {
            "Supervisor" => Ward.Typed with { Supervisor = typed },
            "Site" => Ward.Typed with { Site = typed },
            "Specialty" => Ward.Typed with { Specialty = typed },
            "Presence" => Ward.Typed with { Presence = typed },
            "Suite" => Ward.Typed with { Suite = typed },
            "MinutesAway" => Ward.Typed with { MinutesAway = typed },
            "Cap" => Ward.Typed with { Cap = typed },
            "Trainees" => Ward.Typed with { Trainees = typed },
            "OwnList" => Ward.Typed with { OwnList = typed },
            "From" => Ward.Typed with { From = typed },
            _ => Ward.Typed with { Until = typed },
        };
        var reading = new TermsReading(text, Ward.Staff, Ward.Specialties);
        reading.Read(new(2026, 12, 10)).ShouldBeNull();
        reading.Refusals.ShouldHaveSingleItem().ShouldBe(new NotUnderstood(field, sentence));
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var reading = new TermsReading(new SessionText(), Ward.Staff, Ward.Specialties);
        reading.Read(null).ShouldBeNull();
        reading.Refusals.Select(refusal => refusal.Field).ShouldBe(["Supervisor", "From", "Until", "Site", "Specialty", "Presence", "MinutesAway", "Cap"]);
    }
}
