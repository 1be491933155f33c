using Preceptor.Kernel.Time;
using Preceptor.Kernel.Answers;
using Preceptor.People.Domain;

namespace Preceptor.People.Rules;

/// <summary>A person as somebody typed them, in a form or a line of a file. Names of its members are the form's field names.</summary>
internal sealed record PersonText
{
    public string StaffNumber { get; init; } = "";

    public string GivenName { get; init; } = "";

    public string FamilyName { get; init; } = "";

    /// <summary>A role's code or any of its titles.</summary>
    public string Role { get; init; } = "";

    public string Grade { get; init; } = "";

    /// <summary>Yes, no or empty.</summary>
    public string PractisesAutonomously { get; init; } = "";

    public string Hours { get; init; } = "";

    public string StartsOn { get; init; } = "";

    public string EndsOn { get; init; } = "";

    public string Email { get; init; } = "";

    public string Phone { get; init; } = "";
}

/// <summary>The same person, understood.</summary>
internal sealed record PersonValues(
    string StaffNumber, string GivenName, string FamilyName, string Role, string? Grade, bool PractisesAutonomously, int WeeklyMinutes,
    DateOnly StartsOn, DateOnly? EndsOn, string? Email, string? Phone);

internal sealed record NotUnderstood(string Field, string Problem) : Refusal(Problem, Field);

/// <summary>Understands a typed person, or says of each field what is wrong. The form and the import both come through here.</summary>
internal static class PersonReading
{
    private const int MostPhone = 30;

    public static Outcome<PersonValues> Read(PersonText text, Roles roles)
    {
        var refusals = new List<Refusal>();
        var role = RoleOf(text, roles, refusals);
        var doctor = role is not null && roles.FamilyOf(role) == RoleFamily.Doctor;
        var grade = GradeOf(text, roles, doctor, refusals);
        var autonomous = AutonomousOf(text, grade, doctor, refusals);
        var values = new PersonValues(
            Name(text.StaffNumber, nameof(text.StaffNumber), "staff number", Person.MostStaffNumber, refusals).ToUpperInvariant(),
            Name(text.GivenName, nameof(text.GivenName), "first name", Person.MostName, refusals),
            Name(text.FamilyName, nameof(text.FamilyName), "last name", Person.MostName, refusals),
            role ?? "", grade?.Code, autonomous, HoursOf(text, refusals),
            StartOf(text, refusals), EndOf(text, refusals), EmailOf(text, refusals), PhoneOf(text, refusals));
        return refusals.Count == 0 ? values : Outcome<PersonValues>.Refused(refusals);
    }

    /// <summary>A person's values as somebody would type them.</summary>
    public static PersonText TextOf(Person person) => new()
    {
        StaffNumber = person.StaffNumber, GivenName = person.GivenName, FamilyName = person.FamilyName, Role = person.Role, Grade = person.Grade ?? "",
        PractisesAutonomously = person.Grade is null ? "" : person.PractisesAutonomously ? "yes" : "no", Hours = Hours.Short(person.WeeklyMinutes),
        StartsOn = person.StartsOn.ToString("yyyy-MM-dd"), EndsOn = person.EndsOn?.ToString("yyyy-MM-dd") ?? "", Email = person.Email ?? "", Phone = person.Phone ?? "",
    };

    private static string Name(string text, string field, string what, int most, List<Refusal> refusals)
    {
        var name = text.Trim();
        if (name.Length == 0)
        {
            refusals.Add(new NotUnderstood(field, $"Enter a {what}"));
        }
        else if (name.Length > most)
        {
            refusals.Add(new NotUnderstood(field, $"This {what} has {name.Length} characters; it may have {most}"));
        }

        return name;
    }

    private static string? RoleOf(PersonText text, Roles roles, List<Refusal> refusals)
    {
        if (text.Role.Trim().Length == 0)
        {
            refusals.Add(new NotUnderstood(nameof(text.Role), "Select a role"));
            return null;
        }

        var role = roles.Parse(text.Role);
        if (role is null)
        {
            refusals.Add(new NotUnderstood(nameof(text.Role), $"‘{text.Role}’ is not a role. Use one of: {string.Join(", ", roles.Codes)}"));
        }

        return role;
    }

    private static Grade? GradeOf(PersonText text, Roles roles, bool doctor, List<Refusal> refusals)
    {
        if (!doctor)
        {
            return null;
        }

        var grade = roles.ParseGrade(text.Grade);
        if (grade is null)
        {
            refusals.Add(new NotUnderstood(nameof(text.Grade), text.Grade.Trim().Length == 0
                ? "Select a grade, which every doctor needs"
                : $"‘{text.Grade}’ is not a grade. Use one of: {string.Join(", ", roles.Grades.Keys)}"));
        }

        return grade;
    }

    private static bool AutonomousOf(PersonText text, Grade? grade, bool doctor, List<Refusal> refusals)
    {
        var answer = text.PractisesAutonomously.Trim().ToLowerInvariant();
        if (!doctor || grade is null)
        {
            return false;
        }

        if (answer is not ("yes" or "no" or ""))
        {
            refusals.Add(new NotUnderstood(nameof(text.PractisesAutonomously), $"‘{text.PractisesAutonomously}’ is neither yes nor no"));
        }
        else if (answer == "yes" && grade.Autonomous == "no")
        {
            refusals.Add(new NotUnderstood(nameof(text.PractisesAutonomously), $"A {grade.Name.ToLowerInvariant()} does not practise autonomously. Correct the grade, or answer no"));
        }
        else if (answer.Length == 0 && grade.Autonomous == "depends")
        {
            refusals.Add(new NotUnderstood(nameof(text.PractisesAutonomously), $"Say yes or no: some {grade.Name.ToLowerInvariant()}s practise autonomously and some do not"));
        }

        return answer.Length == 0 ? grade.Autonomous == "yes" : answer == "yes";
    }

    private static int HoursOf(PersonText text, List<Refusal> refusals)
    {
        var minutes = Hours.Parse(text.Hours);
        if (minutes is null)
        {
            refusals.Add(new NotUnderstood(nameof(text.Hours), text.Hours.Trim().Length == 0
                ? "Enter the contracted hours a week, like 37.5"
                : $"‘{text.Hours}’ is not a number of hours from 0 to 60, like 37.5 or 37:30"));
        }

        return minutes ?? 0;
    }

    private static DateOnly StartOf(PersonText text, List<Refusal> refusals)
    {
        if (text.StartsOn.Trim().Length == 0)
        {
            refusals.Add(new NotUnderstood(nameof(text.StartsOn), "Enter the start date"));
            return default;
        }

        return DateOf(text.StartsOn, nameof(text.StartsOn), refusals) ?? default;
    }

    private static DateOnly? EndOf(PersonText text, List<Refusal> refusals)
    {
        if (text.EndsOn.Trim().Length == 0)
        {
            return null;
        }

        var end = DateOf(text.EndsOn, nameof(text.EndsOn), refusals);
        if (end < TypedDates.Parse(text.StartsOn))
        {
            refusals.Add(new NotUnderstood(nameof(text.EndsOn), "The end date is before the start date"));
        }

        return end;
    }

    private static DateOnly? DateOf(string text, string field, List<Refusal> refusals)
    {
        var date = TypedDates.Parse(text);
        if (date is null)
        {
            refusals.Add(new NotUnderstood(field, TypedDates.Problem(text)));
        }

        return date;
    }

    private static string? EmailOf(PersonText text, List<Refusal> refusals)
    {
        var email = text.Email.Trim();
        if (email.Length > 0 && !EmailAddress.IsWellFormed(email))
        {
            refusals.Add(new NotUnderstood(nameof(text.Email), $"‘{email}’ is not an email address, like name@example.nhs.uk"));
        }

        return email.Length == 0 ? null : email;
    }

    private static string? PhoneOf(PersonText text, List<Refusal> refusals)
    {
        var phone = text.Phone.Trim();
        if (phone.Length > MostPhone || phone.Any(letter => !char.IsAsciiDigit(letter) && !" +()-".Contains(letter)))
        {
            refusals.Add(new NotUnderstood(nameof(text.Phone), $"‘{phone}’ is not a phone number, like 020 7946 0000 or +44 20 7946 0000"));
        }

        return phone.Length == 0 ? null : phone;
    }
}
