namespace Lykta.Design;

/// <summary>The figures of one version at level M: block sizes (ISO/IEC 18004 table 9) and where the alignment patterns stand (annex E).</summary>
internal sealed record QrVersion(int Number, int CheckWords, int ShortBlocks, int ShortData, int LongBlocks, int[] Alignment)
{
    private static readonly QrVersion[] All =
    [
        new(1, 10, 1, 16, 0, []),
        new(2, 16, 1, 28, 0, [6, 18]),
        new(3, 26, 1, 44, 0, [6, 22]),
        new(4, 18, 2, 32, 0, [6, 26]),
        new(5, 24, 2, 43, 0, [6, 30]),
        new(6, 16, 4, 27, 0, [6, 34]),
        new(7, 18, 4, 31, 0, [6, 22, 38]),
        new(8, 22, 2, 38, 2, [6, 24, 42]),
        new(9, 22, 3, 36, 2, [6, 26, 46]),
        new(10, 26, 4, 43, 1, [6, 28, 50]),
    ];

    public int Size => 17 + (4 * Number);

    public int DataWords => (ShortBlocks * ShortData) + (LongBlocks * (ShortData + 1));

    public int CountBits => Number < 10 ? 8 : 16;

    public static QrVersion Holding(int bytes) =>
        Array.Find(All, version => (version.DataWords * 8) - 4 - version.CountBits >= bytes * 8)
        ?? throw new ArgumentException($"A QR code here holds 213 bytes, not {bytes}.", nameof(bytes));
}
