using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Places.Domain;

/// <summary>A known place (plats): what a unit picks from instead of a map. The yard or the entrance, never a door.</summary>
internal sealed class Place : ITenantRow
{
    private Place()
    {
    }

    public Place(MunicipalityCode municipality, Id<Place> id, string name, string? address, Position position, string? areaCode, Id<Organisation>? owner = null)
        => (Municipality, Id, Name, Address, North, East, AreaCode, OwnerId) = (municipality, id, name, address, position.North, position.East, areaCode, owner);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Place> Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string? Address { get; private set; }

    public double North { get; private set; }

    public double East { get; private set; }

    public string? AreaCode { get; private set; }

    /// <summary>The organisation whose estate it is: its units are offered it first.</summary>
    public Id<Organisation>? OwnerId { get; private set; }

    public Position Position => new(North, East);

    /// <summary>A new position or area; says whether anything changed. Less than a centimetre is nothing.</summary>
    public bool MoveTo(Position position, string? areaCode)
    {
        if (position.DistanceTo(Position) < 0.01 && areaCode == AreaCode)
        {
            return false;
        }

        (North, East, AreaCode) = (position.North, position.East, areaCode);
        return true;
    }
}
