using Preceptor.Supervision.Domain;
using Preceptor.Ui.Forms;

namespace Preceptor.Supervision.Pages.Supervision;

/// <summary>The doctors whom a form offers.</summary>
internal static class DoctorChoices
{
    /// <summary>Those who may supervise and have not left by the day, by staff number.</summary>
    public static IReadOnlyList<Choice> Of(StaffBook staff, DateOnly day) =>
    [
        new("", "Select a doctor"),
        .. staff.Supervisors.Where(doctor => doctor.EndsOn is null || doctor.EndsOn >= day).Select(doctor => new Choice(doctor.StaffNumber, doctor.Name)),
    ];
}
