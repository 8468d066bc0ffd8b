using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Lykta.TestKit;

/// <summary>How the network is just now.</summary>
public enum Signal
{
    Full,

    /// <summary>No connection is made, and those there were are broken.</summary>
    None,

    /// <summary>What is sent arrives, but no answer comes back: the sender cannot know.</summary>
    NoAnswers,
}

/// <summary>Stands between a browser and the server and loses what a bad network loses.</summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Guid, (Socket Here, Socket There)> open = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Uri server;
    private readonly Task listening;
    private volatile Signal signal = Signal.Full;

    public FaultProxy(Uri server)
    {
        this.server = server;
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}");
        listening = ListenAsync();
    }

    public Uri Address { get; }

    public void Set(Signal to)
    {
        signal = to;
        if (to != Signal.Full)
        {
            foreach (var (here, there) in open.Values)
            {
                Break(here);
                Break(there);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        Set(Signal.None);
        await listening;
        stop.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                _ = PassAsync(await listener.AcceptSocketAsync(stop.Token));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // Stopped, or a caller that left at once.
            }
        }
    }

    private async Task PassAsync(Socket here)
    {
        var id = Guid.NewGuid();
        using var there = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (signal != Signal.None)
            {
                await there.ConnectAsync(IPAddress.Loopback, server.Port);
                open[id] = (here, there);
                await Task.WhenAny(CopyAsync(here, there, answers: false), CopyAsync(there, here, answers: true));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Broken on purpose.
        }

        open.TryRemove(id, out _);
        Break(here);
        here.Dispose();
    }

    private async Task CopyAsync(Socket from, Socket to, bool answers)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is var count and > 0)
            {
                if (answers && signal == Signal.NoAnswers)
                {
                    return;
                }

                for (var sent = 0; sent < count;)
                {
                    sent += await to.SendAsync(buffer.AsMemory(sent, count - sent));
                }
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Broken on purpose.
        }
    }

    /// <summary>At once and without a farewell.</summary>
    private static void Break(Socket socket)
    {
        try
        {
            socket.Close(0);
        }
        catch (ObjectDisposedException)
        {
            // Broken before.
        }
    }
}
