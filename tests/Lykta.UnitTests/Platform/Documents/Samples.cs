using System.Globalization;
using System.Text;
using Lykta.Kernel;
using Lykta.Platform.Documents;

namespace Lykta.UnitTests.Platform.Documents;

internal sealed record Sample(string Kind, long Count, decimal? Rate, DateOnly Day, DateTime Heard);

internal static class Samples
{
    public static readonly TableExport<Sample> Export = new(
        new Text("Rapporter: v. 47", "Reports: week 47"),
        [
            new(new Text("Händelsetyp", "Event kind"), r => r.Kind),
            new(new Text("Antal", "Count"), r => r.Count),
            new(new Text("Andel", "Share"), r => r.Rate),
            new(new Text("Dag", "Day"), r => r.Day),
            new(new Text("Hördes", "Heard"), r => r.Heard),
        ],
        [new(new Text("Källa", "Source"), "Lykta"), new(new Text("Tidszon", "Time zone"), "Europe/Stockholm")]);

    public static readonly Sample Scrawl = new(
        "Klotter; \"stort\"", -3, 12.5m, new DateOnly(2026, 11, 18), new DateTime(2026, 11, 18, 21, 14, 0, DateTimeKind.Unspecified));

    public static CultureInfo Swedish => Culture.Swedish;

    public static Stream Utf8(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public static List<TableRow> Read(Stream stream)
    {
        using var reader = TableReader.Open(stream).Value;
        return [.. reader.Rows()];
    }
}

/// <summary>A response as Kestrel gives it: written forwards, never waited for in a blocking way.</summary>
internal sealed class ForwardOnlyStream : MemoryStream
{
    public override bool CanSeek => false;

    public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Blocking write");

    public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("Blocking write");

    public override void WriteByte(byte value) => throw new InvalidOperationException("Blocking write");

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        base.Write(buffer, offset, count);
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        base.Write(buffer.ToArray(), 0, buffer.Length);
        return ValueTask.CompletedTask;
    }
}
