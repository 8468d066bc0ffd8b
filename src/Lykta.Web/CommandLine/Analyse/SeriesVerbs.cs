using System.CommandLine;

namespace Lykta.CommandLine.Analyse;

/// <summary>The methods of counts over time.</summary>
internal static class SeriesVerbs
{
    public static IReadOnlyList<Command> All { get; } = [];
}
