namespace Preceptor.Rota;

/// <summary>Settings of the rota, under <c>Rota</c>.</summary>
public sealed class RotaOptions
{
    public const string Section = "Rota";

    /// <summary>How long the engine looks for a better roster unless the coordinator says otherwise.</summary>
    public const int DefaultSeconds = 30;

    /// <summary>The private key that signs certificates (PKCS#8, PEM); made at the first use.</summary>
    public string SigningKeyFile { get; set; } = "local/preceptor-signing-key.pem";

    /// <summary>Threads of one solve.</summary>
    public int Threads { get; set; } = 2;

    /// <summary>Solves that run at the same time on this machine.</summary>
    public int SolvesAtOnce { get; set; } = 1;

    /// <summary>Whether this machine takes solves from the queue.</summary>
    public bool Works { get; set; } = true;

    /// <summary>The memory that a solve may take, in megabytes.</summary>
    public int MemoryMegabytes { get; set; } = 1500;
}
