using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lykta.Platform.Files;

/// <summary>What the scanner said of a file.</summary>
internal enum ScanVerdict
{
    Clean,
    Infected,

    /// <summary>No answer, or none that says that the file is clean: it is not let through.</summary>
    Away,
}

/// <summary>
/// Asks the municipality's own virus scanner (LYKTA_CLAMD) about files, by clamd's INSTREAM: the bytes in pieces with their length before them, then a piece of
/// nothing, and one line back. Where none is set, nothing is asked and everything is as clean as it is without one.
/// </summary>
internal sealed partial class VirusScanner(LyktaSettings settings, ILogger<VirusScanner> logger)
{
    private const int Piece = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public bool IsSet => settings.Clamd is not null;

    public async Task<ScanVerdict> AskAsync(IFormFileCollection files, CancellationToken ct)
    {
        foreach (var file in !IsSet ? [] : files.Where(f => f.Length > 0))
        {
            await using var stream = file.OpenReadStream();
            if (await AskAsync(stream, ct) is not ScanVerdict.Clean and var verdict)
            {
                LogStopped(logger, verdict);
                return verdict;
            }
        }

        return ScanVerdict.Clean;
    }

    /// <summary>"unix:/run/clamav/clamd.ctl" or "host:3310".</summary>
    public static EndPoint PlaceOf(string written) =>
        written.StartsWith("unix:/", StringComparison.Ordinal) ? new UnixDomainSocketEndPoint(written["unix:".Length..])
        : written.Split(':') is [{ Length: > 0 } host, var port] && ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? new DnsEndPoint(host, number)
        : throw new InvalidOperationException("LYKTA_CLAMD must be host:port or unix:/path.");

    private async Task<ScanVerdict> AskAsync(Stream file, CancellationToken ct)
    {
        using var within = CancellationTokenSource.CreateLinkedTokenSource(ct);
        within.CancelAfter(Patience);
        try
        {
            using var socket = settings.Clamd is UnixDomainSocketEndPoint ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(settings.Clamd!, within.Token);
            await using var wire = new NetworkStream(socket);
            await SendAsync(file, wire, within.Token);
            using var reader = new StreamReader(wire, Encoding.UTF8);
            var said = (await reader.ReadToEndAsync(within.Token)).TrimEnd('\0', '\n');
            return said == "stream: OK" ? ScanVerdict.Clean : said.EndsWith(" FOUND", StringComparison.Ordinal) ? ScanVerdict.Infected : ScanVerdict.Away;
        }
        catch (Exception e) when (e is SocketException or IOException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return ScanVerdict.Away;
        }
    }

    private static async Task SendAsync(Stream file, NetworkStream wire, CancellationToken ct)
    {
        await wire.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        var (length, piece) = (new byte[sizeof(uint)], new byte[Piece]);
        int read;
        do
        {
            read = await file.ReadAsync(piece, ct);
            BinaryPrimitives.WriteUInt32BigEndian(length, (uint)read);
            await wire.WriteAsync(length, ct);
            await wire.WriteAsync(piece.AsMemory(0, read), ct);
        }
        while (read > 0);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file was not taken in: {Verdict}")]
    private static partial void LogStopped(ILogger logger, ScanVerdict verdict);
}

/// <summary>The scanner could not be asked about what was sent; it is sent again by itself.</summary>
internal sealed class ScannerAwayException : Exception;
