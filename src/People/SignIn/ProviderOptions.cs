namespace Preceptor.People.SignIn;

/// <summary>
/// Another site by which members may log in, such as Care Identity or an employer's Entra, under <c>People:Provider</c>. None unless an installation names one.
/// </summary>
internal sealed class ProviderOptions
{
    public const string Section = "People:Provider";

    /// <summary>As members know it: the button says "Log in with" and this.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its address, below which its OpenID configuration is; of one tenant, not of everybody's.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    /// <summary>Whether to ask its user-info endpoint too, where its id tokens carry no email address.</summary>
    public bool AsksUserInfo { get; set; }

    /// <summary>Values of <c>amr</c> or <c>acr</c> by which it says that there were two steps, and which are trusted. With none, the second step is always ours.</summary>
    public IReadOnlyList<string> TwoStepValues { get; set; } = [];

    public bool IsOn => Authority.Length > 0;
}
