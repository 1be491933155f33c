using System.Net;
using System.Text.RegularExpressions;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Faults.Tests;

/// <summary>A letter belongs to the change it tells of: it waits through a crash and leaves once.</summary>
public sealed partial class OutboxTests
{
    private const int MostTries = 5;

    private const string Waiting = "select count(*) from kernel_outbox_mail where sent_at is null and attempts = 0";
    private const string NotSent = "select count(*) from kernel_outbox_mail where sent_at is null";

    [Fact]
    [Trait("assures", "A letter outlives a killed process and leaves once")]
    public async Task A_letter_that_waits_when_the_process_is_killed_leaves_once_at_the_next_start()
    {
        using var files = new Files();
        await using var relay = new SmtpSink();
        (await Programs.RunAsync(files, "world", "load", "small-team")).ExitCode.ShouldBe(0);
        await KillBetweenWritingAndSendingAsync(files, relay);
        var before = relay.Received.Count;

        await using (var next = Site(files, relay))
        {
            await Eventually.IsTrueAsync(() => relay.Received.Count > before, "the letter leaves at the next start");
            await Eventually.IsTrueAsync(async () => await files.AskAsync(NotSent) == "0", "the letter is noted as sent");
            await next.KillAsync();
        }

        await using var last = Site(files, relay);
        await AskForLetterAsync(last, "planner@anyshire.example");
        await Eventually.IsTrueAsync(() => relay.Received.Any(mail => mail.To.Contains("planner@anyshire.example")), "a later letter leaves");
        relay.Received.Select(mail => mail.MessageId).ShouldBeUnique();
        relay.Received.Count.ShouldBe(before + 2);
    }

    /// <summary>The outbox looks every second, so once in a while it is quicker than the kill; then it is done again.</summary>
    private static async Task KillBetweenWritingAndSendingAsync(Files files, SmtpSink relay)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            await using (var site = Site(files, relay))
            {
                await AskForLetterAsync(site, "officer@anyshire.example");
                await site.KillAsync();
            }

            if (await files.AskAsync(Waiting) == "1")
            {
                return;
            }
        }

        Assert.Fail($"In {MostTries} tries the letter left before the process could be killed.");
    }

    private static Running Site(Files files, SmtpSink relay) => Programs.Site(
        files, ("Mail__Host", "127.0.0.1"), ("Mail__Port", relay.Port.ToString()), ("Mail__RequireTls", "false"), ("Mail__From", "Preceptor <no-reply@anyshire.example>"));

    /// <summary>Asks for a new password, as somebody at a browser; it is done when the answer is there.</summary>
    private static async Task AskForLetterAsync(Running site, string address)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await site.ServedAtAsync() };
        var form = await http.GetStringAsync("/account/forgotten");
        using var answers = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Email"] = address, ["__RequestVerificationToken"] = Token().Match(form).Groups["token"].Value,
        });
        using var answer = await http.PostAsync("/account/forgotten", answers);
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Redirect);
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
