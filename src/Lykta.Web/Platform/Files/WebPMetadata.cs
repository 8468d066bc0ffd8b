using System.Buffers.Binary;
using System.Text;
using Lykta.Kernel;

namespace Lykta.Platform.Files;

/// <summary>
/// Walks a WebP (RFC 9649) chunk by chunk. What stays is the picture, VP8 or VP8L, and the transparency of a VP8; the container around
/// them is written anew, extended only where there is transparency to announce. EXIF, XMP, profile and unknown chunks go.
/// </summary>
internal static class WebPMetadata
{
    private const int HeaderLength = 12;
    private const int ChunkHeaderLength = 8;
    private const byte AlphaFlag = 0x10;

    public static Result<CleanPhoto> Strip(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> alpha = default;
        var end = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + (long)ChunkHeaderLength;
        if (end > file.Length)
        {
            return new PhotoIsBroken();
        }

        for (var at = HeaderLength; end - at >= ChunkHeaderLength;)
        {
            var name = Encoding.ASCII.GetString(file.Slice(at, 4));
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            if (length > end - at - ChunkHeaderLength)
            {
                break;
            }

            var data = file.Slice(at + ChunkHeaderLength, (int)length);
            switch (name)
            {
                case "ANIM" or "ANMF":
                    return new PhotoIsAnimated();
                case "ALPH":
                    alpha = data;
                    break;
                case "VP8 " or "VP8L":
                    return SizeOf(name, data) is var (width, height)
                        ? new CleanPhoto(Compose(name, data, alpha, width, height), PhotoFormat.WebP, width, height)
                        : new PhotoIsBroken();
            }

            at += ChunkHeaderLength + (int)length + ((int)length & 1);
        }

        return new PhotoIsBroken();
    }

    /// <summary>Width and height from the first bytes of the picture itself: what the container says of them is not believed.</summary>
    private static (int Width, int Height)? SizeOf(string name, ReadOnlySpan<byte> data)
    {
        if (name == "VP8 ")
        {
            return data.Length >= 10 && (data[0] & 1) == 0 && data[3..6].SequenceEqual<byte>([0x9D, 0x01, 0x2A])
                ? (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF)
                : null;
        }

        if (data.Length < 5 || data[0] != 0x2F)
        {
            return null;
        }

        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    private static byte[] Compose(string name, ReadOnlySpan<byte> data, ReadOnlySpan<byte> alpha, int width, int height)
    {
        var body = new MemoryStream(data.Length + alpha.Length + 64);
        body.Write("RIFF\0\0\0\0WEBP"u8);
        if (name == "VP8 " && !alpha.IsEmpty)
        {
            var (w, h) = (width - 1, height - 1);
            Write(body, "VP8X", [AlphaFlag, 0, 0, 0, (byte)w, (byte)(w >> 8), (byte)(w >> 16), (byte)h, (byte)(h >> 8), (byte)(h >> 16)]);
            Write(body, "ALPH", alpha);
        }

        Write(body, name, data);
        var bytes = body.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), (uint)bytes.Length - 8);
        return bytes;
    }

    private static void Write(MemoryStream body, string name, ReadOnlySpan<byte> data)
    {
        Span<byte> header = stackalloc byte[ChunkHeaderLength];
        Encoding.ASCII.GetBytes(name, header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], data.Length);
        body.Write(header);
        body.Write(data);
        if ((data.Length & 1) == 1)
        {
            body.WriteByte(0);
        }
    }
}
