namespace Lykta.Platform.Files;

/// <summary>Whether a part of a JPEG that is copied is as long as what it says it holds (ITU-T T.81 B.2), so that nothing hides behind it; libjpeg draws no other either.</summary>
internal static class JpegTables
{
    private const int Lengths = 16;

    public static bool Fit(byte marker, ReadOnlySpan<byte> payload) => marker switch
    {
        0xC0 or 0xC1 or 0xC2 => payload.Length >= 6 && payload.Length == 6 + (3 * payload[5]),
        0xC4 => Huffman(payload),
        0xDA => payload.Length >= 4 && payload.Length == 4 + (2 * payload[0]),
        0xDB => Quantisation(payload),
        0xDD => payload.Length == 2,
        _ => true,
    };

    private static bool Quantisation(ReadOnlySpan<byte> payload) => AllFit(payload, table => 1 + (table[0] >> 4 == 0 ? 64 : 128));

    private static bool Huffman(ReadOnlySpan<byte> payload) => AllFit(payload, table =>
    {
        var length = 1 + Lengths;
        for (var i = 1; i <= Lengths && i < table.Length; i++)
        {
            length += table[i];
        }

        return length;
    });

    /// <summary>Table after table to the very end, each in a class and a place of its own.</summary>
    private static bool AllFit(ReadOnlySpan<byte> payload, Func<ReadOnlySpan<byte>, int> lengthOf)
    {
        var seen = 0u;
        while (!payload.IsEmpty)
        {
            var (place, length) = (payload[0], lengthOf(payload));
            if (payload.Length < length || place > 0x13 || (place & 0x0F) > 3 || (seen & (1u << place)) != 0)
            {
                return false;
            }

            seen |= 1u << place;
            payload = payload[length..];
        }

        return true;
    }
}
