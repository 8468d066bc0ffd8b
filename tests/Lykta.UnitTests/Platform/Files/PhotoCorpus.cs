using System.Text;

namespace Lykta.UnitTests.Platform.Files;

/// <summary>One file of the corpus; what is planted in it stands nowhere else.</summary>
internal sealed record PlantedPhoto(int Seed, string Make, byte[] Bytes, byte[] Canary);

/// <summary>
/// Two hundred photo files made from seeds: every place where a camera, a telephone or an editor is known to write about the picture, in any order and number,
/// with thumbnails, maker notes, data in several segments, bytes after the end, bytes in tables that are too long, and files cut short.
/// </summary>
internal static class PhotoCorpus
{
    public static IReadOnlyList<PlantedPhoto> All { get; } = [.. Enumerable.Range(0, 200).Select(Make)];

    private static PlantedPhoto Make(int seed)
    {
        var random = new Random(seed);
        var canary = Encoding.ASCII.GetBytes($"~kanarie{seed:000}~{random.NextInt64():x16}~");
        byte[] Planted() => random.Next(4) switch
        {
            0 => Encoding.Unicode.GetBytes(Encoding.ASCII.GetString(canary)),
            1 => [.. new byte[random.Next(40)], .. canary, .. canary],
            _ => canary,
        };
        var (make, bytes) = (seed % 4) switch
        {
            0 => ("png", Png(random, Planted)),
            1 => ("webp", WebP(random, Planted)),
            _ => ("jpeg", Jpeg(random, Planted)),
        };
        if (seed % 10 == 9)
        {
            (make, bytes) = (make + " cut", bytes[..random.Next(bytes.Length / 2, bytes.Length)]);
        }

        return new PlantedPhoto(seed, make, bytes, canary);
    }

    private static byte[] Jpeg(Random random, Func<byte[]> planted)
    {
        Func<byte[]>[] told =
        [
            () => PhotoFiles.Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 2, 2, .. planted()]),
            () => PhotoFiles.Segment(0xE0, [.. "JFXX\0"u8, 0x10, .. Thumbnail(planted())]),
            () => PhotoFiles.Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(random.Next(1, 9), planted())]),
            () => PhotoFiles.Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(1, Thumbnail(planted()))]),
            () => PhotoFiles.Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. planted()]),
            () => PhotoFiles.Segment(0xE1, [.. "http://ns.adobe.com/xmp/extension/\0"u8, .. planted()]),
            () => [.. PhotoFiles.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 2, .. planted()]), .. PhotoFiles.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 2, 2, .. planted()])],
            () => PhotoFiles.Segment(0xE2, [.. "MPF\0"u8, .. planted()]),
            () => PhotoFiles.Segment(0xED, [.. "Photoshop 3.0\08BIM"u8, 4, 4, .. planted()]),
            () => PhotoFiles.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1, .. planted()]),
            () => PhotoFiles.Segment((byte)random.Next(0xE3, 0xED), planted()),
            () => PhotoFiles.Segment(0xFE, planted()),
        ];
        byte[] Told(int most) => [.. Enumerable.Range(0, random.Next(most + 1)).SelectMany(_ => told[random.Next(told.Length)]())];

        // Every fifth has a table that is longer than a table can be.
        var tooLong = random.Next(5) == 0 ? random.Next(1, 6) : 0;
        byte[] More(int table) => table == tooLong ? planted() : [];
        return
        [
            0xFF, 0xD8, .. Told(6),
            .. PhotoFiles.Segment(0xDB, [.. new byte[65], .. More(1)]), .. Told(2),
            .. PhotoFiles.Segment(0xC0, [8, 0, 3, 0, 4, 1, 1, 0x11, 0, .. More(2)]), .. Told(2),
            .. PhotoFiles.Segment(0xC4, [.. new byte[17], .. More(3)]),
            .. PhotoFiles.Segment(0xDD, [0, 1, .. More(4)]), .. Told(2),
            .. PhotoFiles.Segment(0xDA, [1, 1, 0, 0, 63, 0, .. More(5)]), 0x12, 0x34, 0xFF, 0x00, 0x56, 0xFF, 0xD0, 0x78, .. Told(2),
            .. PhotoFiles.Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x9A, .. Told(1),
            0xFF, 0xD9, .. random.Next(2) == 0 ? planted() : [], .. random.Next(4) == 0 ? Thumbnail(planted()) : [],
        ];
    }

    private static byte[] Png(Random random, Func<byte[]> planted)
    {
        string[] told = ["tEXt", "zTXt", "iTXt", "eXIf", "iCCP", "tIME", "pHYs", "sPLT", "hIST", "acTL", "fcTL", "fdAT", "caBX", "zzZz", "dSIG", "vpAg"];
        byte[] Told(int most) => [.. Enumerable.Range(0, random.Next(most + 1)).SelectMany(_ => PhotoFiles.Chunk(told[random.Next(told.Length)], planted()))];
        string[] numbers = ["gAMA", "cHRM", "sRGB", "sBIT", "tRNS", "PLTE"];
        var tooLong = random.Next(4) == 0 ? PhotoFiles.Chunk(numbers[random.Next(numbers.Length)], [.. new byte[800], .. planted()]) : [];
        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, 0x0A,
            .. PhotoFiles.Chunk("IHDR", [0, 0, 0, 4, 0, 0, 0, 3, 8, 2, 0, 0, 0]), .. Told(4), .. tooLong,
            .. PhotoFiles.Chunk("gAMA", [0, 0, 0xB1, 0x8F]), .. Told(2),
            .. PhotoFiles.Chunk("IDAT", new byte[20]), .. PhotoFiles.Chunk("IDAT", new byte[20]), .. Told(3),
            .. PhotoFiles.Chunk("IEND", []), .. random.Next(2) == 0 ? planted() : [],
        ];
    }

    private static byte[] WebP(Random random, Func<byte[]> planted)
    {
        string[] told = ["ICCP", "EXIF", "XMP ", "JUNK", "META", "exif"];
        byte[] Told(int most) => [.. Enumerable.Range(0, random.Next(most + 1)).SelectMany(_ => PhotoFiles.RiffChunk(told[random.Next(told.Length)], planted()))];
        var picture = random.Next(2) == 0
            ? PhotoFiles.RiffChunk("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, 4, 0, 3, 0, 7])
            : PhotoFiles.RiffChunk("VP8L", [0x2F, 3, 0x80, 0, 0, 9]);
        return
        [
            .. PhotoFiles.Riff([.. PhotoFiles.RiffChunk("VP8X", [0x3C, 0, 0, 0, 99, 0, 0, 99, 0, 0, .. random.Next(3) == 0 ? planted() : []]), .. Told(3), .. picture, .. Told(3)]),
            .. random.Next(2) == 0 ? planted() : [],
        ];
    }

    /// <summary>A small JPEG of its own, with its own beginning and end.</summary>
    private static byte[] Thumbnail(byte[] planted) =>
        [0xFF, 0xD8, .. PhotoFiles.Segment(0xFE, planted), .. PhotoFiles.Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x11, 0xFF, 0xD9];

    /// <summary>A directory with the orientation, a maker note (0x927C) and a GPS pointer (0x8825), both to the planted bytes.</summary>
    private static byte[] Exif(int orientation, byte[] planted) =>
    [
        .. "II*\0"u8, 8, 0, 0, 0, 3, 0,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
        0x7C, 0x92, 7, 0, (byte)planted.Length, 0, 0, 0, 50, 0, 0, 0,
        0x25, 0x88, 4, 0, 1, 0, 0, 0, 50, 0, 0, 0,
        0, 0, 0, 0, .. planted,
    ];
}
