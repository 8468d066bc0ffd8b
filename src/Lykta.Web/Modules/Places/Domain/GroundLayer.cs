using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Places.Domain;

/// <summary>What a piece of ground is.</summary>
internal enum GroundKind
{
    Street,
    Water,
}

/// <summary>A piece of the municipality's own basemap (kartunderlag): a street or a water, drawn where no tiles are configured.</summary>
internal sealed class GroundLayer : ITenantRow
{
    private GroundLayer()
    {
    }

    public GroundLayer(MunicipalityCode municipality, Id<GroundLayer> id, GroundKind kind, string name, byte[] shape)
        => (Municipality, Id, Kind, Name, Shape) = (municipality, id, kind, name, shape);

    public MunicipalityCode Municipality { get; private set; }

    public Id<GroundLayer> Id { get; private set; }

    public GroundKind Kind { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Lines or polygons in SWEREF 99 TM (x east, y north), well-known binary.</summary>
    public byte[] Shape { get; private set; } = [];
}
