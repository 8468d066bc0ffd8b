using Lykta.Kernel;

namespace Lykta.Modules.Municipalities.Contracts;

/// <summary>The 290 municipalities of the country: which code bears which name, for reading sources that write names.</summary>
internal static class SwedishMunicipalities
{
    private static readonly Dictionary<MunicipalityCode, string> Names = Read();

    private static readonly Dictionary<string, MunicipalityCode> Codes = Names.ToDictionary(m => m.Value, m => m.Key, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyDictionary<MunicipalityCode, string> All => Names;

    public static string? NameOf(MunicipalityCode code) => Names.GetValueOrDefault(code);

    /// <summary>The code of a name, upper and lower case alike; null when no municipality bears it.</summary>
    public static MunicipalityCode? CodeOf(string name) => Codes.TryGetValue(name.Trim(), out var code) ? code : null;

    private static Dictionary<MunicipalityCode, string> Read()
    {
        using var stream = typeof(SwedishMunicipalities).Assembly.GetManifestResourceStream("municipalities.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => char.IsAsciiDigit(line[0]))
            .Select(line => line.Split(';'))
            .ToDictionary(fields => MunicipalityCode.Parse(fields[0], null), fields => fields[1]);
    }
}
