using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Places.Domain;

/// <summary>One way of cutting the municipality into areas (indelning). Exactly one is the working one.</summary>
internal sealed class Division : ITenantRow
{
    private Division()
    {
    }

    public Division(MunicipalityCode municipality, Id<Division> id, string name, bool isWorking)
        => (Municipality, Id, Name, IsWorking) = (municipality, id, name, isWorking);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Division> Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public bool IsWorking { get; private set; }

    /// <summary>Raised each time its areas are redrawn, so that nothing prepared from older polygons is used.</summary>
    public long Edition { get; private set; } = 1;

    public void Redrawn() => Edition++;

    public void Work(bool working) => IsWorking = working;
}

/// <summary>An area (område): code, name and polygon. The situational picture is compiled per area of the working division.</summary>
internal sealed class Area : ITenantRow
{
    private Area()
    {
    }

    public Area(MunicipalityCode municipality, Id<Division> division, string code, string name, byte[] shape)
        => (Municipality, DivisionId, Code, Name, Shape) = (municipality, division, code, name, shape);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Division> DivisionId { get; private set; }

    /// <summary>Unique in the municipality.</summary>
    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    /// <summary>Polygon or multipolygon in SWEREF 99 TM (x east, y north), well-known binary.</summary>
    public byte[] Shape { get; private set; } = [];

    public int Order { get; private set; }

    public void Redraw(string name, byte[] shape, int order) => (Name, Shape, Order) = (name, shape, order);
}
