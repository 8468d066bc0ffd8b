using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Lykta.TestKit;

/// <summary>What a wire does with what is sent through it.</summary>
public enum WireFault
{
    /// <summary>Lets everything through.</summary>
    None,

    /// <summary>Everything takes a while.</summary>
    Slow,

    /// <summary>Every connection is cut with a reset, also new ones.</summary>
    Reset,

    /// <summary>Half-open: connections stand and are taken, and nothing is ever heard.</summary>
    Silent,
}

/// <summary>A wire between the product and its database that a test can harm and mend, while it is in use.</summary>
public sealed class FaultyWire : IDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(40);

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly int target;
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentDictionary<Socket, bool> open = new();
    private volatile WireFault fault;

    /// <param name="target">The port on loopback where it leads.</param>
    public FaultyWire(int target)
    {
        this.target = target;
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>From now on. What stood through a silence is cut when it ends: such a connection has lost bytes on the way.</summary>
    public void Be(WireFault next)
    {
        var before = fault;
        fault = next;
        if (next == WireFault.Reset || before == WireFault.Silent)
        {
            foreach (var socket in open.Keys)
            {
                Cut(socket);
            }
        }
    }

    public void Dispose()
    {
        closing.Cancel();
        listener.Stop();
        foreach (var socket in open.Keys)
        {
            Cut(socket);
        }

        closing.Dispose();
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port} to {target}, {fault}");

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var near = await listener.AcceptSocketAsync(closing.Token);
                _ = CarryAsync(near);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // Closed.
        }
    }

    private async Task CarryAsync(Socket near)
    {
        open[near] = true;
        if (fault == WireFault.Reset)
        {
            Cut(near);
            return;
        }

        var far = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        open[far] = true;
        try
        {
            await far.ConnectAsync(new IPEndPoint(IPAddress.Loopback, target), closing.Token);
            await Task.WhenAny(PumpAsync(near, far), PumpAsync(far, near));
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // One end is gone: so is the other, below.
        }

        Cut(near);
        Cut(far);
    }

    private async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[16_384];
        while (true)
        {
            var read = await from.ReceiveAsync(buffer, closing.Token);
            if (read == 0)
            {
                return;
            }

            if (fault == WireFault.Slow)
            {
                await Task.Delay(Delay, closing.Token);
            }

            if (fault != WireFault.Silent)
            {
                await to.SendAsync(buffer.AsMemory(0, read), closing.Token);
            }
        }
    }

    private void Cut(Socket socket)
    {
        open.TryRemove(socket, out _);
        try
        {
            socket.LingerState = new LingerOption(true, 0);
            socket.Dispose();
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Already gone.
        }
    }
}
