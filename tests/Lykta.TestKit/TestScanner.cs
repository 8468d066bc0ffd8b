using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lykta.TestKit;

/// <summary>A virus scanner on a port of its own that speaks clamd's INSTREAM as its manual says, and knows one virus: EICAR's harmless test file.</summary>
public sealed class TestScanner : IAsyncDisposable
{
    /// <summary>Put together here: written whole, a scanner would take this source for it.</summary>
    public static readonly string Eicar = @"X5O!P%@AP[4\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly List<int> asked = [];
    private readonly Task listening;

    public TestScanner()
    {
        listener.Start();
        listening = ListenAsync();
    }

    public string Place => $"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>How long each file was that it was asked about.</summary>
    public IReadOnlyList<int> Asked => asked;

    /// <summary>What it says whatever it is asked; null looks at the file.</summary>
    public string? Says { get; set; }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await listening;
        stop.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException)
        {
            // Stopped.
        }
    }

    private async Task AnswerAsync(NetworkStream wire)
    {
        var command = new byte[10];
        await wire.ReadExactlyAsync(command, stop.Token);
        var file = new MemoryStream();
        for (var many = await LengthAsync(wire); many > 0; many = await LengthAsync(wire))
        {
            var piece = new byte[many];
            await wire.ReadExactlyAsync(piece, stop.Token);
            file.Write(piece);
        }

        asked.Add((int)file.Length);
        var said = Encoding.ASCII.GetString(command) != "zINSTREAM\0" ? "UNKNOWN COMMAND"
            : Says ?? (Encoding.Latin1.GetString(file.ToArray()).Contains(Eicar, StringComparison.Ordinal) ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK");
        await wire.WriteAsync(Encoding.ASCII.GetBytes(said + "\0"), stop.Token);
    }

    private async Task<int> LengthAsync(NetworkStream wire)
    {
        var length = new byte[sizeof(int)];
        await wire.ReadExactlyAsync(length, stop.Token);
        return BinaryPrimitives.ReadInt32BigEndian(length);
    }
}
