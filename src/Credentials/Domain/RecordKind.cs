namespace Preceptor.Credentials.Domain;

/// <summary>A kind of thing that is recorded, and what its form asks. A label that is none is not asked.</summary>
/// <param name="Code">As in tables and files.</param>
/// <param name="Name">As pages list it.</param>
/// <param name="Question">The heading of its form.</param>
/// <param name="What">The label of what it is about.</param>
/// <param name="Words">The closed list for it; none for free text.</param>
/// <param name="From">The label of its first date.</param>
/// <param name="Until">The label of its second date.</param>
internal sealed record RecordKind(string Code, string Name, string Question, string? What, IReadOnlyList<string>? Words, string? From, string? Until)
{
    public const string Identity = "identity";
    public const string RightToWork = "right-to-work";
    public const string References = "references";
    public const string Dbs = "dbs";
    public const string WorkHealth = "work-health";
    public const string Qualification = "qualification";
    public const string Exam = "exam";
    public const string Registration = "registration";
    public const string Employment = "employment";
    public const string Setting = "setting";
    public const string Prescribing = "prescribing";

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new(Identity, "Identity", "When was identity checked?", null, null, "Checked on", null),
        new(RightToWork, "Right to work", "What did the right to work check show?", null, null, "Checked on", "Last day of the permission, if it ends"),
        new(References, "References", "When were references taken?", null, null, "Taken on", null),
        new(Dbs, "DBS check", "What is the DBS check?", "Level", Domain.Words.DbsLevels, "Issued on", null),
        new(WorkHealth, "Work health", "When was work health cleared?", null, null, "Cleared on", null),
        new(Qualification, "Qualification", "What is the qualification?", "Programme", null, "Course began on, if it is known", "Awarded on"),
        new(Exam, "Exam", "Which exam was passed?", "Exam", Domain.Words.Exams, "Passed on", null),
        new(Registration, "Registration", "What does the register say?", "Register", Domain.Words.Bodies, "Registered from", "Last day, if it ends"),
        new(Employment, "Earlier employment", "Where did this person work before?", "Setting", Domain.Words.Settings, "First day", "Last day, if it has ended"),
        new(Setting, "Setting of this post", "Where is this person's post?", "Setting", Domain.Words.Settings, null, null),
        new(Prescribing, "Prescribing annotation", "Which prescribing annotation does this person have?", "Annotation, like V300", null, null, null),
    ];

    public static RecordKind? Find(string? code) => All.FirstOrDefault(kind => kind.Code == code);

    public bool HasProvider => Code == Qualification;

    public bool IsRegistration => Code == Registration;

    public bool IsEmployment => Code == Employment;
}
