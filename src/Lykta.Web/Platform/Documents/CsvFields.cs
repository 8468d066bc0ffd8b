using System.Text;

namespace Lykta.Platform.Documents;

/// <summary>Takes the fields out of one row's lines (RFC 4180, lenient about what stands after a closing quote).</summary>
internal sealed class CsvFields(char delimiter)
{
    public const int LargestField = 1024 * 1024;

    private readonly StringBuilder field = new();
    private readonly List<string> fields = [];

    /// <summary>Whether the row goes on with the next line: a quoted field is still open.</summary>
    public bool IsOpen { get; private set; }

    public bool TooLarge { get; private set; }

    public IReadOnlyList<string> Fields => fields;

    public void Add(string line)
    {
        var i = 0;
        if (IsOpen)
        {
            field.Append('\n');
            i = Quoted(line, 0);
        }

        while (!IsOpen && !TooLarge)
        {
            i = i < line.Length && line[i] == '"' && field.Length == 0 ? Quoted(line, i + 1) : i;
            if (!IsOpen)
            {
                i = Plain(line, i);
                if (i >= line.Length)
                {
                    End();
                    return;
                }

                End();
                i++;
            }
        }
    }

    private int Plain(string line, int from)
    {
        var end = line.IndexOf(delimiter, from);
        end = end < 0 ? line.Length : end;
        field.Append(line, from, end - from);
        return end;
    }

    private int Quoted(string line, int from)
    {
        IsOpen = true;
        while (true)
        {
            var quote = line.IndexOf('"', from);
            field.Append(line, from, (quote < 0 ? line.Length : quote) - from);
            TooLarge |= field.Length > LargestField;
            if (quote < 0 || TooLarge)
            {
                return line.Length;
            }

            if (quote + 1 < line.Length && line[quote + 1] == '"')
            {
                field.Append('"');
                from = quote + 2;
                continue;
            }

            IsOpen = false;
            return quote + 1;
        }
    }

    private void End()
    {
        TooLarge |= field.Length > LargestField;
        fields.Add(TooLarge ? "" : field.ToString());
        field.Clear();
    }
}
