using System.Buffers;
using System.Text;

namespace Lykta.Platform.Documents;

/// <summary>The text of a CSV file in the encoding it was found to have.</summary>
internal sealed class TableText(Stream stream, Encoding encoding, bool guessed)
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>Bytes no table holds but every picture, program, PDF and old Office file does.</summary>
    private static readonly SearchValues<byte> Binary = SearchValues.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 127);

    // Part of .NET itself, only not registered by default.
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public bool Guessed { get; } = guessed;

    public StreamReader OpenReader()
    {
        stream.Position = 0;
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, ChunkSize, leaveOpen: true);
    }

    /// <summary>Null when the bytes are no text, or a text that is plainly something else (HTML, XML, JSON).</summary>
    public static TableText? TryOpen(Stream stream)
    {
        var start = new byte[ChunkSize];
        stream.Position = 0;
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var head = start.AsSpan(0, length);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return new TableText(stream, Encoding.Unicode, guessed: false);
        }

        if (head.ContainsAny(Binary) || head.StartsWith("%PDF"u8) || LooksLikeMarkup(head))
        {
            return null;
        }

        return IsUtf8(stream) ? new TableText(stream, Encoding.UTF8, guessed: false) : new TableText(stream, Windows1252, guessed: true);
    }

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> head)
    {
        var text = head.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]).TrimStart(" \t\r\n"u8);
        return text.IsEmpty || text[0] is (byte)'<' or (byte)'{' or (byte)'[';
    }

    /// <summary>
    /// One broken byte in an otherwise good UTF-8 file is that row's fault; a file where nothing beyond ASCII decodes was never UTF-8.
    /// </summary>
    private static bool IsUtf8(Stream stream)
    {
        stream.Position = 0;
        var buffer = new byte[ChunkSize];
        long good = 0, bad = 0;
        int kept = 0, read;
        do
        {
            read = stream.Read(buffer, kept, buffer.Length - kept);
            var rest = buffer.AsSpan(0, kept + read);
            while (NextBeyondAscii(ref rest))
            {
                var status = Rune.DecodeFromUtf8(rest, out _, out var taken);
                if (status == OperationStatus.NeedMoreData)
                {
                    break;
                }

                good += status == OperationStatus.Done ? 1 : 0;
                bad += status == OperationStatus.Done ? 0 : 1;
                rest = rest[taken..];
            }

            kept = rest.Length;
            rest.CopyTo(buffer);
        }
        while (read > 0);
        return good > 0 ? bad < good : bad + kept == 0;
    }

    private static bool NextBeyondAscii(ref Span<byte> rest)
    {
        var next = rest.IndexOfAnyExceptInRange((byte)0, (byte)127);
        rest = next < 0 ? [] : rest[next..];
        return next >= 0;
    }
}
