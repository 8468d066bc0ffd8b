namespace Lykta.Platform.Documents;

/// <summary>
/// Takes blocking writes into memory and hands them on without blocking. .NET's zip entries still write when they are closed, which a
/// response does not allow.
/// </summary>
internal sealed class HeldStream(Stream output) : Stream
{
    private const int DrainAt = 64 * 1024;

    private readonly MemoryStream held = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public bool IsFull => held.Length >= DrainAt;

    public async Task DrainAsync(CancellationToken ct)
    {
        await output.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), ct);
        held.SetLength(0);
    }

    public override void Write(byte[] buffer, int offset, int count) => held.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => held.Write(buffer);

    public override void Flush()
    {
        // What is held is handed on by DrainAsync alone.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        held.Dispose();
        base.Dispose(disposing);
    }
}
