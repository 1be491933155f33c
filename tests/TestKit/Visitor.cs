using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Preceptor.TestKit;

/// <summary>What a visitor sees after a request, redirects followed.</summary>
public sealed record Seen(HttpStatusCode Status, string Path, IDocument Page, HttpResponseMessage Response)
{
    public string Title => Page.Title ?? "";

    public string Heading => Text("h1");

    public string Main => Squeeze(Page.QuerySelector("main")?.TextContent ?? "");

    /// <summary>The sentences of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".nhsuk-error-summary li").Select(item => Squeeze(item.TextContent))];

    public string Text(string selector) => Squeeze(Page.QuerySelector(selector)?.TextContent ?? "");

    public bool Has(string selector) => Page.QuerySelector(selector) is not null;

    /// <summary>Where the link with this text leads.</summary>
    public string LinkTo(string text) =>
        Page.QuerySelectorAll("main a").Concat(Page.QuerySelectorAll("a")).FirstOrDefault(link => Squeeze(link.TextContent).Contains(text, StringComparison.Ordinal))?.GetAttribute("href")
        ?? throw new InvalidOperationException($"'{Heading}' at {Path} has no link '{text}'");

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A browser without JavaScript: it keeps cookies, follows redirects, and sends forms with all their fields as they stand.</summary>
public sealed class Visitor(HttpClient http)
{
    private const int MostRedirects = 10;

    public const string Password = "a-demo-of-preceptor";

    /// <summary>For other sites on the way, such as the one that somebody logs in by.</summary>
    private static readonly HttpClient Elsewhere = new(new HttpClientHandler { AllowAutoRedirect = false });

    public Seen Now { get; private set; } = null!;

    public HttpClient Http => http;

    public async Task<Seen> GoAsync(string path) => await FollowAsync(await http.GetAsync(path), path);

    /// <summary>Follows the link with this text.</summary>
    public Task<Seen> FollowAsync(string linkText) => GoAsync(Now.LinkTo(linkText));

    public async Task LogInAsync(string email, string password = Password)
    {
        await GoAsync("/account/log-in");
        await SendAsync(("Email", email), ("Password", password));
        if (Now.Has(".nhsuk-error-summary"))
        {
            throw new InvalidOperationException($"{email} could not log in: {string.Join("; ", Now.Errors)}");
        }
    }

    /// <summary>Sends the page's form that has these fields, changed as told; the button is the form's first.</summary>
    public Task<Seen> SendAsync(params (string Name, string Value)[] fields) => SendAsync(null, fields);

    /// <summary>Sends the form with this button.</summary>
    public Task<Seen> PressAsync(string button, params (string Name, string Value)[] fields) => SendAsync(button, fields);

    /// <summary>Sends the page's file form with a file.</summary>
    public async Task<Seen> UploadAsync(string fileName, byte[] content)
    {
        var form = Now.Page.Forms.First(form => form.QuerySelector("input[type=file]") is not null);
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(form))
        {
            body.Add(new StringContent(value), name);
        }

        body.Add(new ByteArrayContent(content), form.QuerySelector("input[type=file]")!.GetAttribute("name")!, fileName);
        var target = Target(form);
        return await FollowAsync(await http.PostAsync(target, body), target);
    }

    private async Task<Seen> SendAsync(string? button, (string Name, string Value)[] fields)
    {
        var form = Now.Page.Forms.FirstOrDefault(form => Matches(form, button, fields))
            ?? throw new InvalidOperationException($"'{Now.Heading}' at {Now.Path} has no form for {button ?? string.Join(", ", fields.Select(field => field.Name))}");
        var sent = Fields(form).Where(field => fields.All(changed => changed.Name != field.Name)).Concat(fields)
            .Select(field => KeyValuePair.Create(field.Name, field.Value));
        var target = Target(form);
        if (form.Method == "get")
        {
            return await GoAsync($"{target}?{await new FormUrlEncodedContent(sent).ReadAsStringAsync()}");
        }

        // As a browser says of a form of this site.
        using var post = new HttpRequestMessage(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(sent), Headers = { { "Sec-Fetch-Site", "same-origin" } } };
        return await FollowAsync(await http.SendAsync(post), target);
    }

    private static bool Matches(IHtmlFormElement form, string? button, (string Name, string Value)[] fields) => button is null
        ? fields.All(field => form.QuerySelector($"[name='{field.Name}']") is not null) && form.GetAttribute("action") != "/account/log-out" && form.GetAttribute("role") != "search"
        : form.QuerySelectorAll("button").Any(element => element.TextContent.Contains(button, StringComparison.Ordinal));

    private string Target(IHtmlFormElement form) => form.GetAttribute("action") is { Length: > 0 } action ? action : Now.Path;

    private static IEnumerable<(string Name, string Value)> Fields(IHtmlFormElement form)
    {
        foreach (var element in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "file" or "submit" }:
                    break;
                case IHtmlInputElement input:
                    yield return (input.Name!, input.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return (select.Name!, select.Value ?? "");
                    break;
                case IHtmlTextAreaElement area:
                    yield return (area.Name!, area.Value);
                    break;
            }
        }
    }

    private async Task<Seen> FollowAsync(HttpResponseMessage response, string path)
    {
        for (var redirects = 0; (int)response.StatusCode is 301 or 302 or 303 && redirects < MostRedirects; redirects++)
        {
            var next = response.Headers.Location!;
            path = next.IsAbsoluteUri ? next.PathAndQuery : next.OriginalString;
            response = next.IsAbsoluteUri && next.Authority != http.BaseAddress!.Authority ? await Elsewhere.GetAsync(next) : await http.GetAsync(path);
        }

        var html = await response.Content.ReadAsStringAsync();
        var page = await BrowsingContext.New().OpenAsync(request => request.Content(html).Address($"http://localhost{path}"));
        return Now = new(response.StatusCode, path, page, response);
    }
}
