namespace Preceptor.Supervision;

/// <summary>Settings of supervision, under <c>Supervision</c>.</summary>
public sealed class SupervisionOptions
{
    public const string Section = "Supervision";

    /// <summary>The policy whose version of 2025 begins on a day that its source does not say.</summary>
    internal const string PaaScope = "RCOA-PAA-SCOPE";

    /// <summary>The first day of the 2025 scope of practice for anaesthesia. The Royal College of Anaesthetists says December 2025 only.</summary>
    public DateOnly PaaScope2025From { get; set; } = new(2025, 12, 1);
}
