using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.PlaceFiles.Domain;

/// <summary>The file of a place (platsakt): what it is and its ground. Everything else that is known of the place is a row beside it, or lies where it was made.</summary>
internal sealed class PlaceFile : ITenantRow, IVersioned
{
    private PlaceFile()
    {
    }

    public PlaceFile(MunicipalityCode municipality, Id<Place> place) => (Municipality, PlaceId) = (municipality, place);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Place> PlaceId { get; private set; }

    /// <summary>What kind of place it is, by the method bank's code: whether a method fits is asked of it.</summary>
    public string? Kind { get; private set; }

    /// <summary>Its ground as a line or a polygon in SWEREF 99 TM (x east, y north), well-known binary; null for a place that is its position.</summary>
    public byte[]? Shape { get; private set; }

    public long Version { get; private set; }

    public PlaceShape Ground => PlaceShape.Of(Shape);

    public void Describe(string? kind, PlaceShape ground) => (Kind, Shape) = (kind, ground.Bytes());
}
