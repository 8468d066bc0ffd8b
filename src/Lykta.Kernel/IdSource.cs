using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Lykta.Kernel;

/// <summary>
/// Where time-ordered ids, salts and the secrets of paired devices come from: the system's randomness, unless the flow of work it is asked in has planted a source of its own.
/// A generator that must repeat itself to the byte (the demonstration) does; nothing that serves people may.
/// </summary>
public static class IdSource
{
    private static readonly AsyncLocal<Func<ulong>?> Planted = new();

    /// <summary>What is made until the answer is disposed of take their random bits from here, in this flow of work only.</summary>
    public static IDisposable Plant(Func<ulong> next)
    {
        Planted.Value = next;
        return new Root();
    }

    /// <summary>Random bytes that nobody can guess, unless a source is planted.</summary>
    public static byte[] Bytes(int count)
    {
        if (Planted.Value is not { } next)
        {
            return RandomNumberGenerator.GetBytes(count);
        }

        var bytes = new byte[count];
        for (var i = 0; i < count; i++)
        {
            bytes[i] = (byte)(next() >> 56);
        }

        return bytes;
    }

    internal static Guid New(DateTime at)
    {
        if (Planted.Value is not { } next)
        {
            return Guid.CreateVersion7(new DateTimeOffset(at));
        }

        // RFC 9562, version 7: 48 bits of milliseconds, the version, 12 random bits, the variant, 62 random bits.
        Span<byte> bytes = stackalloc byte[16];
        var milliseconds = (ulong)new DateTimeOffset(at).ToUnixTimeMilliseconds();
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (milliseconds << 16) | 0x7000 | (next() & 0x0FFF));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], (next() >> 2) | 0x8000_0000_0000_0000);
        return new Guid(bytes, bigEndian: true);
    }

    private sealed class Root : IDisposable
    {
        public void Dispose() => Planted.Value = null;
    }
}
