using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;

namespace Preceptor.People.Actions;

/// <param name="OfficerEmail">The first recruitment and HR officer, who invites everybody else.</param>
internal sealed record AddEmployerRequest(string? Name, string? OdsCode, string? OfficerGivenName, string? OfficerFamilyName, string? OfficerEmail);

internal sealed record EmployerField(string Field, string Problem) : Refusal(Problem, Field);

/// <summary>Adds an employer and invites its first officer.</summary>
internal sealed class AddEmployer(IDatabases databases, SiteOptions site)
{
    private const string FirstStaffNumber = "HR-1";

    public async Task<Outcome<EmployerId>> RunAsync(Actor actor, AddEmployerRequest request, CancellationToken cancel)
    {
        var id = Id.New<EmployerId>();
        await using var db = databases.Open(actor.Inside(id));
        if (await RefusalsOfAsync(db, request, cancel) is { Count: > 0 } refusals)
        {
            return Outcome<EmployerId>.Refused(refusals);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Add(new Employer { Id = id, Name = request.Name!.Trim(), OdsCode = OdsCode.Parse(request.OdsCode)!, AddedAt = db.Now });
        var officer = new Person
        {
            EmployerId = id, Id = Id.New<PersonId>(), StaffNumber = FirstStaffNumber, GivenName = request.OfficerGivenName!.Trim(),
            FamilyName = request.OfficerFamilyName!.Trim(), Role = "administrator", WeeklyMinutes = Person.WholeTimeMinutes,
            StartsOn = UkTime.DateOf(db.Now), Email = request.OfficerEmail!.Trim(),
        };
        db.Add(officer);
        db.Audit("people.employer-added", $"employer:{id}");
        await db.SaveChangesAsync(cancel);
        await InvitePerson.WriteAsync(db, site, officer, new(officer.Id, officer.Email, [Trades.HrOfficer]), cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return id;
    }

    private static async Task<IReadOnlyList<Refusal>> RefusalsOfAsync(PlatformDb db, AddEmployerRequest request, CancellationToken cancel)
    {
        var refusals = new List<Refusal>();
        Require(request.Name, nameof(request.Name), "Enter the employer's name", Employer.MostName, refusals);
        Require(request.OfficerGivenName, nameof(request.OfficerGivenName), "Enter the officer's first name", Person.MostName, refusals);
        Require(request.OfficerFamilyName, nameof(request.OfficerFamilyName), "Enter the officer's last name", Person.MostName, refusals);
        if (!EmailAddress.IsWellFormed(request.OfficerEmail))
        {
            refusals.Add(new EmployerField(nameof(request.OfficerEmail), new NotAnEmail().Sentence));
        }

        var code = OdsCode.Parse(request.OdsCode);
        if (code is null)
        {
            refusals.Add(new EmployerField(nameof(request.OdsCode), "Enter an ODS code: 3 to 10 letters and digits, like RXX or A81001"));
        }
        else if (await db.Set<Employer>().FirstOrDefaultAsync(row => row.OdsCode == code, cancel) is { } other)
        {
            refusals.Add(new EmployerField(nameof(request.OdsCode), $"{code} is {other.Name}, which is here already"));
        }

        return refusals;
    }

    private static void Require(string? text, string field, string otherwise, int most, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Trim().Length > most)
        {
            refusals.Add(new EmployerField(field, string.IsNullOrWhiteSpace(text) ? otherwise : $"This may have {most} characters"));
        }
    }
}
