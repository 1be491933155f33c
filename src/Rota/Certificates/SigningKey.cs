using System.Security.Cryptography;

namespace Preceptor.Rota.Certificates;

/// <summary>The installation's key, made at its first use. Whoever has the public part can check what it signed.</summary>
internal sealed class SigningKey(RotaOptions options)
{
    private readonly Lock _making = new();

    public (byte[] PublicKey, byte[] Signature) Sign(byte[] bytes)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(ReadOrMake());
        return (key.ExportSubjectPublicKeyInfo(), key.SignData(bytes, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));
    }

    private string ReadOrMake()
    {
        lock (_making)
        {
            var file = Path.GetFullPath(options.SigningKeyFile);
            if (File.Exists(file))
            {
                return File.ReadAllText(file);
            }

            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            var text = key.ExportPkcs8PrivateKeyPem();
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var draft = $"{file}.{Guid.NewGuid():N}";
            var mode = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using (var writer = new StreamWriter(draft, mode))
            {
                writer.Write(text);
            }

            return KeepFirst(draft, file);
        }
    }

    /// <summary>Two processes may make a key at the same time; the first one's is kept.</summary>
    private static string KeepFirst(string draft, string file)
    {
        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }

        return File.ReadAllText(file);
    }
}
