using System.Text;

namespace Lykta.Design;

/// <summary>A QR code (ISO/IEC 18004): byte mode, versions 1–10, error correction level M. Enough for an address of 213 bytes.</summary>
public sealed class QrCode
{
    private readonly bool[,] _modules;

    private QrCode(bool[,] modules) => _modules = modules;

    public int Size => _modules.GetLength(0);

    /// <summary>True for a dark module; column first.</summary>
    public bool this[int x, int y] => _modules[x, y];

    /// <summary>The smallest code that holds the text, with the mask of lowest penalty.</summary>
    /// <exception cref="ArgumentException">The text is longer than 213 bytes.</exception>
    public static QrCode Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var version = QrVersion.Holding(bytes.Length);
        var stream = QrCodewords.Interleaved(bytes, version);
        var best = Enumerable.Range(0, 8)
            .Select(mask => QrMatrix.Draw(version, stream, mask))
            .MinBy(QrPenalty.Of)!;
        return new QrCode(best);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                text.Append(_modules[x, y] ? '#' : '.');
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
