using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Preceptor.TestKit;

/// <summary>
/// An OpenID provider on this machine, as strict as a real one: it wants PKCE, the client's secret and each code once. Whoever arrives is logged in there
/// as <see cref="Claims"/> say. What it says can be spoilt, to see whether the site notices.
/// </summary>
public sealed class FakeProvider : IAsyncDisposable
{
    public const string ClientId = "preceptor";
    public const string Secret = "a-secret-of-the-tests";
    public const string Name = "Care Identity";

    private readonly RSA _key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (string Challenge, string? Nonce, string Back)> _codes = new(StringComparer.Ordinal);
    private readonly WebApplication _app;

    private FakeProvider(WebApplication app) => _app = app;

    public string Authority => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>Who is logged in there.</summary>
    public Dictionary<string, object?> Claims { get; } = new(StringComparer.Ordinal) { ["sub"] = "staff-1", ["name"] = "Asha Rao", ["email"] = "asha.rao@anyshire.nhs.uk", ["email_verified"] = true };

    /// <summary>Changes the id token before it is signed.</summary>
    public Action<Dictionary<string, object?>> SpoilToken { get; set; } = _ => { };

    /// <summary>Changes the state with which the browser is sent back.</summary>
    public Func<string, string> SpoilState { get; set; } = state => state;

    /// <summary>Signs with a key that is not among those it publishes.</summary>
    public bool SignsWithAnotherKey { get; set; }

    /// <summary>Why it refused, the latest first.</summary>
    public ConcurrentStack<string> Refusals { get; } = new();

    /// <summary>What a site must be told to use it.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["People:Provider:Name"] = Name, ["People:Provider:Authority"] = Authority, ["People:Provider:ClientId"] = ClientId, ["People:Provider:ClientSecret"] = Secret,
    };

    public static async Task<FakeProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(server => server.Listen(IPAddress.Loopback, 0));
        var provider = new FakeProvider(builder.Build());
        provider._app.MapGet("/.well-known/openid-configuration", provider.Configuration);
        provider._app.MapGet("/keys", provider.Keys);
        provider._app.MapGet("/authorise", provider.Authorise);
        provider._app.MapPost("/token", provider.TokenAsync);
        await provider._app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private IResult Configuration() => Results.Json(new
    {
        issuer = Authority, authorization_endpoint = $"{Authority}/authorise", token_endpoint = $"{Authority}/token", jwks_uri = $"{Authority}/keys",
        response_types_supported = new[] { "code" }, subject_types_supported = new[] { "public" }, id_token_signing_alg_values_supported = new[] { "RS256" },
        code_challenge_methods_supported = new[] { "S256" },
    });

    private IResult Keys()
    {
        var key = _key.ExportParameters(false);
        return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = "1", n = Coded(key.Modulus!), e = Coded(key.Exponent!) } } });
    }

    private IResult Authorise(HttpRequest request)
    {
        var asked = request.Query;
        if (asked["client_id"] != ClientId || asked["response_type"] != "code" || asked["redirect_uri"] is not [{ } back])
        {
            return Refuse("not a request of a known client");
        }

        if (asked["code_challenge_method"] != "S256" || asked["code_challenge"] is not [{ Length: > 0 } challenge])
        {
            return Refuse("no code challenge");
        }

        var code = Coded(RandomNumberGenerator.GetBytes(16));
        _codes[code] = (challenge, asked["nonce"], back);
        return Results.Redirect(QueryHelpers.AddQueryString(back, new Dictionary<string, string?>(StringComparer.Ordinal) { ["code"] = code, ["state"] = SpoilState(asked["state"]!) }));
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var asked = await request.ReadFormAsync();
        if (asked["client_id"] != ClientId || asked["client_secret"] != Secret || asked["grant_type"] != "authorization_code")
        {
            return Refuse("not the client");
        }

        if (!_codes.TryRemove(asked["code"].ToString(), out var code) || asked["redirect_uri"] != code.Back)
        {
            return Refuse("not a code of this client");
        }

        if (Coded(SHA256.HashData(Encoding.ASCII.GetBytes(asked["code_verifier"].ToString()))) != code.Challenge)
        {
            return Refuse("not the verifier of the challenge");
        }

        return Results.Json(new { access_token = "of-no-use", token_type = "Bearer", expires_in = 300, id_token = Signed(IdToken(code.Nonce)) });
    }

    private Dictionary<string, object?> IdToken(string? nonce)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var token = new Dictionary<string, object?>(Claims, StringComparer.Ordinal) { ["iss"] = Authority, ["aud"] = ClientId, ["iat"] = now, ["exp"] = now + 300, ["nonce"] = nonce };
        SpoilToken(token);
        return token;
    }

    private string Signed(Dictionary<string, object?> token)
    {
        using var another = RSA.Create(2048);
        var text = $"{Coded(JsonSerializer.SerializeToUtf8Bytes(new { alg = "RS256", typ = "JWT", kid = "1" }))}.{Coded(JsonSerializer.SerializeToUtf8Bytes(token))}";
        return $"{text}.{Coded((SignsWithAnotherKey ? another : _key).SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private IResult Refuse(string why)
    {
        Refusals.Push(why);
        return Results.Json(new { error = "invalid_request", error_description = why }, statusCode: StatusCodes.Status400BadRequest);
    }

    private static string Coded(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);
}
