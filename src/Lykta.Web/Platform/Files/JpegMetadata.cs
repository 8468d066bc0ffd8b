using System.Buffers.Binary;
using Lykta.Kernel;

namespace Lykta.Platform.Files;

/// <summary>
/// Walks a JPEG (ITU-T T.81) marker by marker. What stays: frame, tables, scans, restart interval and Adobe's colour mark; the JFIF header is
/// written anew without its thumbnail. One thing is said again in a new, minimal APP1: the orientation. Telephones store the picture as
/// the sensor lies and note which way is up there; without the note a browser shows it on its side, and turning the pixels would
/// take an image library and a loss of quality.
/// </summary>
internal static class JpegMetadata
{
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    /// <summary>JFIF 1.01, no units, pixels 1:1, no thumbnail.</summary>
    private static readonly byte[] Jfif = [0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0];

    public static Result<CleanPhoto> Strip(ReadOnlySpan<byte> file)
    {
        var body = new MemoryStream(file.Length);
        var (orientation, jfif, at) = (1, false, 2);
        (int Width, int Height)? size = null;
        var scanned = false;
        while (Marker(file, ref at) is { } marker)
        {
            if (marker == EndOfImage)
            {
                return size is { } done && scanned ? Finish(body, done, orientation, jfif) : new PhotoIsBroken();
            }

            if (!TryTakePayload(file, ref at, out var payload) || !JpegTables.Fit(marker, payload))
            {
                return new PhotoIsBroken();
            }

            switch (marker)
            {
                case 0xC0 or 0xC1 or 0xC2 when size is null:
                    size = (BinaryPrimitives.ReadUInt16BigEndian(payload[3..]), BinaryPrimitives.ReadUInt16BigEndian(payload[1..]));
                    Copy(body, marker, payload);
                    break;
                case 0xC4 or 0xDB or 0xDD:
                    Copy(body, marker, payload);
                    break;
                case StartOfScan when size is not null:
                    Copy(body, marker, payload);
                    var end = EndOfScan(file, at);
                    body.Write(file[at..end]);
                    (at, scanned) = (end, true);
                    break;
                case 0xEE when payload.StartsWith("Adobe"u8) && payload.Length >= 12:
                    Copy(body, marker, payload[..12]);
                    break;
                case 0xE0 when payload.StartsWith("JFIF\0"u8):
                    jfif = true;
                    break;
                case 0xE1 when payload.StartsWith("Exif\0\0"u8):
                    orientation = ExifOrientation.Read(payload[6..]);
                    break;
                case >= 0xE0 and <= 0xEF or 0xFE:
                    break;
                default:
                    // Lossless, arithmetic and hierarchical frames, a second frame: no browser draws them.
                    return new PhotoIsBroken();
            }
        }

        return new PhotoIsBroken();
    }

    /// <summary>The next marker's code, past any fill bytes; nothing if there is none where one must be.</summary>
    private static byte? Marker(ReadOnlySpan<byte> file, ref int at)
    {
        if (at >= file.Length || file[at] != 0xFF)
        {
            return null;
        }

        while (at < file.Length && file[at] == 0xFF)
        {
            at++;
        }

        return at < file.Length ? file[at++] : null;
    }

    private static bool TryTakePayload(ReadOnlySpan<byte> file, ref int at, out ReadOnlySpan<byte> payload)
    {
        payload = default;
        if (at + 2 > file.Length)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
        if (length < 2 || at + length > file.Length)
        {
            return false;
        }

        payload = file.Slice(at + 2, length - 2);
        at += length;
        return true;
    }

    /// <summary>Where the coded picture data ends: at the first FF that is neither a stuffed byte nor a restart mark.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        for (; at + 1 < file.Length; at++)
        {
            if (file[at] == 0xFF && file[at + 1] is not 0x00 and not (>= 0xD0 and <= 0xD7) and not 0xFF)
            {
                return at;
            }
        }

        return file.Length;
    }

    private static void Copy(MemoryStream body, byte marker, ReadOnlySpan<byte> payload)
    {
        var length = payload.Length + 2;
        body.Write([0xFF, marker, (byte)(length >> 8), (byte)length]);
        body.Write(payload);
    }

    private static Result<CleanPhoto> Finish(MemoryStream body, (int Width, int Height) size, int orientation, bool jfif)
    {
        byte[] bytes =
        [
            0xFF, 0xD8, .. jfif ? Jfif : [], .. ExifOrientation.Segment(orientation), .. body.GetBuffer().AsSpan(0, (int)body.Length), 0xFF, EndOfImage,
        ];

        // From 5 on the picture lies on its side.
        return orientation >= 5
            ? new CleanPhoto(bytes, PhotoFormat.Jpeg, size.Height, size.Width)
            : new CleanPhoto(bytes, PhotoFormat.Jpeg, size.Width, size.Height);
    }
}
