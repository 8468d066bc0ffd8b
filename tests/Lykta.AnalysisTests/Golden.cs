using System.Diagnostics.CodeAnalysis;

namespace Lykta.AnalysisTests;

/// <summary>Peer results on real data: a folder <c>shared/golden</c> beside the source tree or above it. It is not part of the source, so it may be absent.</summary>
internal static class Golden
{
    public static bool TryFind(string file, [NotNullWhen(true)] out string? path)
    {
        path = Ancestors(AppContext.BaseDirectory)
            .Select(folder => Path.Combine(folder.FullName, "shared", "golden", file))
            .FirstOrDefault(File.Exists);
        return path is not null;
    }

    public static IEnumerable<string[]> Rows(string file) =>
        TryFind(file, out var path)
            ? File.ReadLines(path).Skip(1).Select(line => line.Split(',', StringSplitOptions.TrimEntries))
            : throw new FileNotFoundException("Ask with [GoldenFact] first.", file);

    private static IEnumerable<DirectoryInfo> Ancestors(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at;
        }
    }
}

/// <summary>A test against a peer's file; where the file is not to be found the run lists it as skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GoldenFactAttribute : FactAttribute
{
    public GoldenFactAttribute(string file)
    {
        if (!Golden.TryFind(file, out _))
        {
            Skip = $"NOT RUN: the peer's figures, shared/golden/{file}, are not on this machine.";
        }
    }
}
