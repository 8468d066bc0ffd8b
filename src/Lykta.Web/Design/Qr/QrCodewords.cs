namespace Lykta.Design;

/// <summary>From bytes to the stream of codewords: mode, length, padding, Reed–Solomon per block, interleaving.</summary>
internal static class QrCodewords
{
    public static byte[] Interleaved(byte[] content, QrVersion version)
    {
        var data = Data(content, version);
        var blocks = new List<byte[]>();
        for (int block = 0, at = 0; block < version.ShortBlocks + version.LongBlocks; block++)
        {
            var length = version.ShortData + (block < version.ShortBlocks ? 0 : 1);
            blocks.Add(data[at..(at + length)]);
            at += length;
        }

        var checks = blocks.ConvertAll(block => ReedSolomon.Check(block, version.CheckWords));
        return [.. ByColumn(blocks), .. ByColumn(checks)];
    }

    private static byte[] Data(byte[] content, QrVersion version)
    {
        var bits = new List<bool>(version.DataWords * 8);
        Append(bits, 0b0100, 4);
        Append(bits, content.Length, version.CountBits);
        foreach (var value in content)
        {
            Append(bits, value, 8);
        }

        Append(bits, 0, Math.Min(4, (version.DataWords * 8) - bits.Count));
        Append(bits, 0, (8 - (bits.Count % 8)) % 8);
        for (var pad = 0xEC; bits.Count < version.DataWords * 8; pad ^= 0xEC ^ 0x11)
        {
            Append(bits, pad, 8);
        }

        return [.. bits.Chunk(8).Select(chunk => (byte)chunk.Aggregate(0, (value, bit) => (value << 1) | (bit ? 1 : 0)))];
    }

    private static void Append(List<bool> bits, int value, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            bits.Add(((value >> i) & 1) == 1);
        }
    }

    private static IEnumerable<byte> ByColumn(List<byte[]> blocks) =>
        from column in Enumerable.Range(0, blocks.Max(block => block.Length))
        from block in blocks
        where column < block.Length
        select block[column];
}
