using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Finds where a report was: mostly a known place, else somewhere near one; now and then only the area, or outside every area.</summary>
internal sealed class DemoSpots(DemoTown town, DemoRandom random)
{
    private readonly ILookup<string, DemoPlace> places = town.Places.ToLookup(p => p.Area);

    public DemoSpot Find(string kind, DemoArea area, int week)
    {
        var place = random.Pick([.. places[area.Code]], p => DemoStories.AtPlace(kind, p, week));
        return random.Share() switch
        {
            < 0.56 => new DemoSpot(place, place.Position, area.Code, PositionPrecision.Place),
            < 0.955 => Near(place, area, random.Chance(0.7) ? (70, PositionPrecision.Exact) : (260, PositionPrecision.Street)),
            < 0.993 => new DemoSpot(null, null, area.Code, PositionPrecision.Area),
            _ => Outside(),
        };
    }

    /// <summary>Within the metres of a spot, as for the same thing told twice or a series of burglaries.</summary>
    public DemoSpot Around(Position middle, double metres)
    {
        var (north, east) = (middle.North + random.Between(-metres, metres), middle.East + random.Between(-metres, metres));
        var position = Rounded(north, east);
        return new DemoSpot(null, position, town.AreaOf(position), PositionPrecision.Exact);
    }

    private DemoSpot Near(DemoPlace place, DemoArea area, (double Spread, PositionPrecision Precision) how)
    {
        for (var attempt = 0; attempt < 8; attempt++)
        {
            var position = Rounded(place.Position.North + (random.Deviation() * how.Spread), place.Position.East + (random.Deviation() * how.Spread));
            if (area.Covers(position))
            {
                return new DemoSpot(null, position, area.Code, how.Precision);
            }
        }

        return new DemoSpot(place, place.Position, area.Code, PositionPrecision.Place);
    }

    /// <summary>Just over the municipality's border: accepted, and counted as having no area.</summary>
    private DemoSpot Outside()
    {
        var far = town.Areas[^1].Shape.EnvelopeInternal;
        var position = Rounded(far.MinY - random.Between(200, 900), far.MinX + (far.Width * random.Share()));
        return new DemoSpot(null, position, null, PositionPrecision.Exact);
    }

    private static Position Rounded(double north, double east) => new(Math.Round(north, 1), Math.Round(east, 1));
}
