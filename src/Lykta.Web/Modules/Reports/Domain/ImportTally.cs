namespace Lykta.Modules.Reports.Domain;

/// <summary>What became of the rows of a file, with their line numbers.</summary>
internal sealed record ImportTally
{
    public LineSpans New { get; init; } = new();

    public LineSpans Changed { get; init; } = new();

    public LineSpans Unchanged { get; init; } = new();

    public LineSpans Rejected { get; init; } = new();

    /// <summary>Digests and other rows the profile passes over.</summary>
    public LineSpans PassedOver { get; init; } = new();

    /// <summary>Rows of other municipalities, or of a whole county.</summary>
    public LineSpans Elsewhere { get; init; } = new();

    /// <summary>Texts in which something about a person was replaced by a word in brackets.</summary>
    public int Masked { get; init; }

    public int Rows => New.Count + Changed.Count + Unchanged.Count + Rejected.Count + PassedOver.Count + Elsewhere.Count;
}

/// <summary>Line numbers as spans ("2–5, 9"). Counts every line; keeps only so many spans, and says when it stopped.</summary>
internal sealed record LineSpans
{
    public const int MostSpans = 2000;

    public int Count { get; init; }

    /// <summary>First and last line of each span, in order.</summary>
    public IReadOnlyList<int> Ends { get; init; } = [];

    public bool IsCut { get; init; }

    public LineSpans With(IReadOnlyCollection<int> lines)
    {
        if (lines.Count == 0)
        {
            return this;
        }

        var ends = new List<int>(Ends);
        var cut = IsCut;
        foreach (var line in lines)
        {
            if (!cut && ends.Count > 0 && ends[^1] == line - 1)
            {
                ends[^1] = line;
            }
            else if (ends.Count < MostSpans * 2)
            {
                ends.Add(line);
                ends.Add(line);
            }
            else
            {
                cut = true;
            }
        }

        return new LineSpans { Count = Count + lines.Count, Ends = ends, IsCut = cut };
    }

    /// <summary>The spans as a person reads them, at most so many.</summary>
    public string Words(int most = MostSpans)
    {
        var spans = Ends.Chunk(2).Take(most).Select(s => s[0] == s[1] ? $"{s[0]}" : $"{s[0]}–{s[1]}");
        return string.Join(", ", spans) + (IsCut || Ends.Count / 2 > most ? " …" : string.Empty);
    }
}
