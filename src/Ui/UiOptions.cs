using System.ComponentModel.DataAnnotations;

namespace Preceptor.Ui;

/// <summary>How an installation presents itself. Bound to the section "Ui" of the configuration.</summary>
public sealed class UiOptions
{
    public const string Section = "Ui";

    /// <summary>The name in the header and in every page's title.</summary>
    [Required]
    public string ServiceName { get; set; } = "Preceptor";

    /// <summary>
    /// The NHS logo instead of Preceptor's mark. The logo and the Frutiger typeface are licensed to NHS bodies, so neither
    /// ships: only such a body sets this, and puts its licensed <c>/assets/images/nhs-logo.svg</c> in its own wwwroot.
    /// </summary>
    public bool NhsIdentity { get; set; }

    /// <summary>Where "Log in" leads; no link when empty.</summary>
    public string LogInPath { get; set; } = "/account/log-in";

    /// <summary>Where "Log out" posts to; no button when empty.</summary>
    public string LogOutPath { get; set; } = "/account/log-out";

    /// <summary>Where the signed-in person's name leads; plain text when empty.</summary>
    public string AccountPath { get; set; } = "/account";

    /// <summary>The address to which problems with the site are told; the pages then say "whoever runs this site" when empty.</summary>
    [EmailAddress]
    public string? ContactEmail { get; set; }
}

/// <summary>A cookie without which something that the visitor asked for cannot work; there are no others. Whoever sets one adds it as a singleton, and the page of cookies lists it.</summary>
/// <param name="For">What it is for.</param>
/// <param name="Lasts">How long the browser keeps it.</param>
public sealed record SiteCookie(string Name, string For, string Lasts);

/// <summary>A link at the foot of every page. A module adds its own as a singleton.</summary>
/// <param name="Order">Smaller comes first.</param>
public sealed record FooterLink(string Text, string Href, int Order);
