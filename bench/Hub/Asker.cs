using System.Net.Sockets;
using System.Text;

namespace Preceptor.HubBench;

/// <summary>
/// One connection that asks and waits for the answer. It reads no more of HTTP than where an answer ends, since whatever the asking costs is taken
/// from the site on the same processors.
/// </summary>
internal sealed class Asker(Uri site, string? cookie) : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] EndOfChunks = "0\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = Connect(site);
    private readonly byte[] _buffer = new byte[512 * 1024];

    /// <exception cref="InvalidOperationException">The answer was not 200.</exception>
    public async Task AskAsync(string path)
    {
        var request = $"GET {path} HTTP/1.1\r\nHost: {site.Authority}\r\n{(cookie is null ? "" : $"Cookie: {cookie}\r\n")}\r\n";
        await _socket.SendAsync(Encoding.ASCII.GetBytes(request));
        var (read, end) = (0, -1);
        while (end < 0 || read < end)
        {
            var more = await _socket.ReceiveAsync(_buffer.AsMemory(read));
            if (more == 0)
            {
                throw new InvalidOperationException($"{path}: the connection ended in the middle of an answer.");
            }

            read += more;
            end = End(_buffer.AsSpan(0, read));
        }

        if (!_buffer.AsSpan().StartsWith("HTTP/1.1 200"u8))
        {
            throw new InvalidOperationException($"{path}: {Encoding.ASCII.GetString(_buffer, 0, 40)}");
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>Where the answer ends; −1 while that cannot be said.</summary>
    private static int End(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf(EndOfHead);
        if (head < 0)
        {
            return -1;
        }

        var length = answer[..head].IndexOf("Content-Length: "u8);
        return length >= 0 ? head + EndOfHead.Length + Number(answer[(length + "Content-Length: ".Length)..]) : answer.EndsWith(EndOfChunks) ? answer.Length : -1;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                break;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private static Socket Connect(Uri site)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(site.Host, site.Port);
        return socket;
    }
}
