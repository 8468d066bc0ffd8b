using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Json;

namespace Lykta.Modules.Reports.Domain;

/// <summary>A named way to read a source (inläsningsprofil). Shipped ones stay as they are; a municipality changes a copy.</summary>
internal sealed class ImportProfile : ITenantRow
{
    private ImportProfile()
    {
    }

    public ImportProfile(MunicipalityCode municipality, string code, Text name, ImportMapping mapping, bool isShipped)
        => (Municipality, Code, Name, EnglishName, MappingJson, IsShipped) = (municipality, code, name.Swedish, name.English, StoredJson.Write(mapping), isShipped);

    public MunicipalityCode Municipality { get; private set; }

    /// <summary>Also the name of the source: part of every imported report's identity.</summary>
    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string EnglishName { get; private set; } = string.Empty;

    public string MappingJson { get; private set; } = string.Empty;

    public bool IsShipped { get; private set; }

    public ImportMapping Mapping => StoredJson.Read<ImportMapping>(MappingJson);

    public Text Label => new(Name, EnglishName);
}
