using System.Text.Json;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>The languages a reporter can choose: one text file each, read once at start.</summary>
internal sealed class ReporterLanguages
{
    private const string Folder = "Lykta.Modules.Reports.SubmitReport.Languages.";
    private readonly Dictionary<string, ReporterWords> byCode;

    public ReporterLanguages()
    {
        var files = typeof(ReporterLanguages).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(".json", StringComparison.Ordinal))
            .ToDictionary(n => n[Folder.Length..^".json".Length], Read);
        byCode = files.ToDictionary(f => f.Key, f => new ReporterWords(f.Key, f.Value, files["sv"], files["en"]));
    }

    /// <summary>Swedish first, English second, then by code.</summary>
    public IReadOnlyList<ReporterWords> All => [.. byCode.Values.OrderBy(w => w.Code switch { "sv" => 0, "en" => 1, _ => 2 }).ThenBy(w => w.Code, StringComparer.Ordinal)];

    public ReporterWords? Find(string? code) => code is not null && byCode.TryGetValue(code, out var words) ? words : null;

    private static Dictionary<string, string> Read(string resource)
    {
        using var stream = typeof(ReporterLanguages).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
