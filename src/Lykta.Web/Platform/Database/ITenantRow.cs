using Lykta.Kernel;

namespace Lykta.Platform.Database;

/// <summary>A row that belongs to one municipality. Its key is (municipality, id); the context filters and stamps it in one place.</summary>
internal interface ITenantRow
{
    MunicipalityCode Municipality { get; }
}
