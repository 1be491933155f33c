namespace Preceptor.Kernel;

/// <summary>Where the site is, under <c>Site</c>.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>The address that links in mail lead to, such as https://preceptor.example.nhs.uk, without a slash at its end. Passkeys are tied to its host.</summary>
    public string BaseUrl { get; set; } = "http://localhost:5080";

    public string Host => new Uri(BaseUrl).Host;

    public string Origin => new Uri(BaseUrl).GetLeftPart(UriPartial.Authority);
}
