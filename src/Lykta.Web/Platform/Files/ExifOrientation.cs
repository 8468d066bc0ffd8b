using System.Buffers.Binary;

namespace Lykta.Platform.Files;

/// <summary>The one EXIF tag that is part of the picture: which way is up (0x0112), 1 to 8, where 1 is as stored. Read from any EXIF, written alone.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const ushort Short = 3;
    private const int EntryLength = 12;

    /// <summary>The orientation in a TIFF structure, or 1 where it says none that makes sense: bad metadata is no reason to refuse a picture.</summary>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return 1;
        }

        var little = tiff[0] == 'I';
        var directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return 1;
        }

        var entries = tiff[((int)directory + 2)..];
        var count = Math.Min(Number(tiff[(int)directory..], little), entries.Length / EntryLength);
        for (var i = 0; i < count; i++)
        {
            var entry = entries.Slice(i * EntryLength, EntryLength);
            if (Number(entry, little) == Tag && Number(entry[2..], little) == Short)
            {
                return Number(entry[8..], little) is >= 1 and <= 8 and var orientation ? orientation : 1;
            }
        }

        return 1;
    }

    /// <summary>The orientation of a photo that has been stripped: the only EXIF there is lies near its beginning.</summary>
    public static int Of(ReadOnlySpan<byte> clean)
    {
        var exif = clean[..Math.Min(clean.Length, 64)].IndexOf("Exif\0\0"u8);
        return exif < 0 ? 1 : Read(clean[(exif + 6)..]);
    }

    /// <summary>A whole APP1 segment that holds the orientation and nothing else; empty for the ordinary way up.</summary>
    public static byte[] Segment(int orientation) => orientation == 1
        ? []
        :
        [
            0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
            0, 0, 0, 0,
        ];

    private static ushort Number(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
