using System.Text;

namespace Lykta.Platform.Documents;

/// <summary>One physical line. Where it was longer than a line may be, its text is gone and only the length is known to be too much.</summary>
internal readonly record struct CsvLine(int Number, string Text, bool TooLong);

/// <summary>Reads physical lines (CRLF, LF or CR), never keeps more of a line than a row may hold, and takes lines back when a row went wrong.</summary>
internal sealed class CsvLines(TextReader reader) : IDisposable
{
    /// <summary>A line holds several fields, so it may be longer than one; what is beyond this is no table any more.</summary>
    private const int LongestLine = 8 * CsvFields.LargestField;

    private readonly char[] buffer = new char[32 * 1024];
    private readonly Stack<CsvLine> returned = new();
    private int position;
    private int filled;
    private int number;

    public CsvLine? Next()
    {
        if (returned.TryPop(out var line))
        {
            return line;
        }

        if (!Fill())
        {
            return null;
        }

        number++;
        var text = new StringBuilder();
        var tooLong = false;
        while (Fill())
        {
            var rest = buffer.AsSpan(position, filled - position);
            var end = rest.IndexOfAny('\r', '\n');
            var piece = end < 0 ? rest : rest[..end];
            tooLong |= text.Length + piece.Length > LongestLine;
            if (!tooLong)
            {
                text.Append(piece);
            }

            position += piece.Length;
            if (end >= 0)
            {
                EndLine();
                break;
            }
        }

        return new CsvLine(number, tooLong ? "" : text.ToString(), tooLong);
    }

    /// <summary>These lines are read again, in this order, before anything new.</summary>
    public void Return(IReadOnlyList<CsvLine> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            returned.Push(lines[i]);
        }
    }

    public void Dispose() => reader.Dispose();

    private void EndLine()
    {
        var wasReturn = buffer[position++] == '\r';
        if (wasReturn && Fill() && buffer[position] == '\n')
        {
            position++;
        }
    }

    private bool Fill()
    {
        if (position == filled)
        {
            position = 0;
            filled = reader.Read(buffer, 0, buffer.Length);
        }

        return filled > 0;
    }
}
