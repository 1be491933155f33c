using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Ui.Access;

namespace Preceptor.Web.Pages.Errors;

/// <summary>What went wrong and what to do, for every status that is not a success.</summary>
[OpenToAll]
[IgnoreAntiforgeryToken]
internal sealed class StatusModel : PageModel
{
    public string Heading { get; private set; } = "";

    public IReadOnlyList<string> Paragraphs { get; private set; } = [];

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        (Heading, Paragraphs) = Response.StatusCode switch
        {
            404 => ("Page not found", (string[])["If you typed the address, check that it is correct.", "If you followed a link here, what it led to may have been removed, or belongs to another employer."]),
            403 => ("You may not open this page", ["Your account does not include this.", "Ask your employer's recruitment and HR officer if you need it."]),
            400 => ("The page could not be read", ["It may have been open too long. Go back, load it again and repeat what you did."]),
            429 => ("Too many people ask at once", ["Many requests for this page have come from your network. Wait a minute, then load it again."]),
            413 => ("The file is too large", ["Files may be up to 10 MB. Split it into smaller ones and upload them one after the other."]),
            _ => ("Sorry, there is a problem with the service", ["Nothing was changed. Try again in a few minutes.", "If it goes on, tell whoever runs Preceptor for your employer."]),
        };
    }
}
