using System.Text.Json;
using Microsoft.Playwright;

namespace Preceptor.Browser.Tests.SignIn;

/// <summary>A device of the browser's own making that keeps passkeys, and whose owner always shows their fingerprint unless told not to.</summary>
internal sealed class Device
{
    private readonly ICDPSession _session;
    private readonly string _id;

    private Device(ICDPSession session, string id) => (_session, _id) = (session, id);

    public static async Task<Device> PlugInAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        var added = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new { protocol = "ctap2", ctap2Version = "ctap2_1", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        return new(session, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>The finger is the owner's, or somebody else's.</summary>
    public Task KnowsOwnerAsync(bool knows) => _session.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = _id, ["isUserVerified"] = knows });

    public Task UnplugAsync() => _session.SendAsync("WebAuthn.removeVirtualAuthenticator", new() { ["authenticatorId"] = _id });

    public async Task<IReadOnlyList<JsonElement>> PasskeysAsync() =>
        [.. (await _session.SendAsync("WebAuthn.getCredentials", new() { ["authenticatorId"] = _id }))!.Value.GetProperty("credentials").EnumerateArray()];
}
