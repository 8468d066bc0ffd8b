using Lykta.Kernel;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Analyses;

/// <summary>An answer as every page and every door tells it: the finding in words, the figures as a table, the method in a sentence, what to be careful with, and how many it stands on.</summary>
public sealed record AnalysisAnswer
{
    /// <summary>The method's name in the API and in the address of its file.</summary>
    public required string Method { get; init; }

    public required Text Finding { get; init; }

    /// <summary>How it is counted, in a sentence a caretaker understands.</summary>
    public required Text How { get; init; }

    public required IReadOnlyList<Text> Caveats { get; init; }

    public required int N { get; init; }

    /// <summary>The first day it stands on, where that is a later one than was asked for.</summary>
    public DateOnly? CountedFrom { get; init; }

    /// <summary>What the method was told, for the API.</summary>
    public required object Parameters { get; init; }

    /// <summary>The same figures as the table, for the API.</summary>
    public required object Result { get; init; }

    /// <summary>Every figure, as it is shown and fetched.</summary>
    public required OfficialTable Table { get; init; }
}
