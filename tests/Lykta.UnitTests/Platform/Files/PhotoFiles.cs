using System.Buffers.Binary;
using System.Text;
using Lykta.Platform.Files;

namespace Lykta.UnitTests.Platform.Files;

/// <summary>Builds photo files byte by byte, with as much metadata in them as anyone could hide. Every hidden thing has <see cref="Secret"/> in it.</summary>
internal static class PhotoFiles
{
    public const string Secret = "GPS 58.7530 17.0079";

    private static readonly byte[] Scan = [0x12, 0x34, 0xFF, 0x00, 0x56, 0xFF, 0xD0, 0x78];

    public static byte[] Hidden => Encoding.ASCII.GetBytes(Secret);

    public static byte[] Jpeg(int width = 4, int height = 3, int orientation = 1, bool little = true, byte frame = 0xC0) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 2, 2, .. Hidden]),
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(orientation, little)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Hidden]),
        .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, .. Hidden]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Hidden]),
        .. Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1, .. Hidden]),
        .. Segment(0xFE, Hidden),
        .. Segment(0xDB, new byte[65]),
        .. Segment(frame, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xC4, new byte[17]),
        0xFF, // A fill byte, allowed before any marker.
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        .. Scan,
        .. Segment(0xFE, Hidden),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        .. Scan,
        0xFF, 0xD9,
        .. Hidden,
    ];

    public static byte[] Png(int width = 4, int height = 3, int pictureLength = 40) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, 0x0A,
        .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 2, 0, 0, 0]),
        .. Chunk("sRGB", [0]),
        .. Chunk("tEXt", Hidden),
        .. Chunk("eXIf", Hidden),
        .. Chunk("iTXt", Hidden),
        .. Chunk("acTL", Hidden),
        .. Chunk("IDAT", new byte[pictureLength]),
        .. Chunk("fdAT", Hidden),
        .. Chunk("zzZz", Hidden),
        .. Chunk("IEND", []),
        .. Hidden,
    ];

    public static byte[] WebP(int width = 4, int height = 3, bool alpha = false) => Riff(
    [
        .. RiffChunk("VP8X", [0x3C, 0, 0, 0, 99, 0, 0, 99, 0, 0]),
        .. RiffChunk("ICCP", Hidden),
        .. alpha ? RiffChunk("ALPH", [1, 2, 3]) : [],
        .. RiffChunk("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 7]),
        .. RiffChunk("EXIF", Hidden),
        .. RiffChunk("XMP ", Hidden),
    ]);

    public static byte[] LosslessWebP(int width, int height)
    {
        var bits = (uint)(width - 1) | ((uint)(height - 1) << 14);
        return Riff([.. RiffChunk("EXIF", Hidden), .. RiffChunk("VP8L", [0x2F, (byte)bits, (byte)(bits >> 8), (byte)(bits >> 16), (byte)(bits >> 24), 9])]);
    }

    public static byte[] AnimatedWebP() => Riff([.. RiffChunk("VP8X", [0x02, 0, 0, 0, 3, 0, 0, 2, 0, 0]), .. RiffChunk("ANIM", new byte[6])]);

    public static byte[] Segment(byte marker, byte[] payload) =>
        [0xFF, marker, (byte)((payload.Length + 2) >> 8), (byte)(payload.Length + 2), .. payload];

    public static byte[] Chunk(string name, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        return [.. Big(data.Length), .. named, .. Big((int)Crc32.Of(named))];
    }

    /// <summary>An EXIF directory of three tags, in either byte order, with the orientation in the middle.</summary>
    private static byte[] Tiff(int orientation, bool little)
    {
        byte[] Two(int value) => little ? [(byte)value, (byte)(value >> 8)] : [(byte)(value >> 8), (byte)value];
        byte[] Four(int value) => little ? [.. Two(value), 0, 0] : [0, 0, .. Two(value)];
        return
        [
            .. little ? "II*\0"u8 : "MM\0*"u8, .. Four(8), .. Two(3),
            .. Two(0x010F), .. Two(2), .. Four(Hidden.Length), .. Four(50),
            .. Two(0x0112), .. Two(3), .. Four(1), .. Two(orientation), 0, 0,
            .. Two(0x8825), .. Two(4), .. Four(1), .. Four(50),
            .. Four(0), .. Hidden,
        ];
    }

    public static byte[] Riff(byte[] chunks)
    {
        byte[] file = [.. "RIFF\0\0\0\0WEBP"u8, .. chunks];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return [.. file, .. Hidden];
    }

    public static byte[] RiffChunk(string name, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, data.Length);
        return [.. Encoding.ASCII.GetBytes(name), .. length, .. data, .. new byte[data.Length & 1]];
    }

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
