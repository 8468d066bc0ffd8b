using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>The files of three places of the town: the entrance everybody talks of, a centre that the police class, and a yard.</summary>
internal sealed class DemoPlaceFiles(MunicipalityCode town, IReadOnlyDictionary<string, Id<Place>> places, IReadOnlyDictionary<string, Id<Organisation>> organisations, DemoCalendar calendar)
{
    private const string Asked = "”Känner du dig trygg här på kvällen?”, frågat på plats, vuxna som gick förbi";

    /// <summary>The files, what was found at the entrance, and the programmes; how many rows.</summary>
    public static async Task<int> WriteAsync(LyktaDbContext db, MunicipalityCode town, DemoSenders senders, DemoCalendar calendar, CancellationToken ct)
    {
        var files = new DemoPlaceFiles(town, senders.Places, senders.Organisations, calendar);
        List<object> rows = [.. files.Entrance(), .. files.Centre(), .. files.Square()];
        db.AddRange(rows);

        // What is counted at a place is counted on its ground.
        await db.SaveChangesAsync(ct);
        var found = await new DemoInspections(town, calendar).OfAsync(db, senders, ct);
        var programmes = await new DemoProgrammes(town, senders.Places, senders.Organisations, calendar).RowsAsync(db, ct);
        db.AddRange(found.Concat(programmes));
        return rows.Count + found.Count + programmes.Count;
    }

    private DateOnly Ago(int days) => calendar.LastDay.AddDays(-days);

    private IEnumerable<object> Entrance()
    {
        var id = places[DemoPlaces.NorthEntrance];
        return
        [
            File(DemoPlaces.NorthEntrance, "public_transport", 60, 45),
            Party(id, 1, PlaceRole.Owner, null, "Trafikverket och kommunen", null),
            Party(id, 2, PlaceRole.Manager, "trafik", null, null),
            Party(id, 3, PlaceRole.Answers, "energi", null, "Belysning"),
            Party(id, 4, PlaceRole.Answers, "nattljus", null, "Rondering kväll och natt"),
            new PlaceAsset(town, id, 1, new AssetLine(AssetSort.Lighting, 14, AssetState.HasFaults, "Tre av fjorton släckta mot cykelstället")),
            new PlaceAsset(town, id, 2, new AssetLine(AssetSort.Seating, 4, AssetState.Works, null)),
            new PlaceAsset(town, id, 3, new AssetLine(AssetSort.Signs, null, AssetState.Missing, "Ingen skylt visar vägen till bussarna")),
            Event(id, 1, PlaceEventSort.FaultReport, 33, 24, "Trasig lampa vid hissen, anmäld till energibolaget."),
            Event(id, 2, PlaceEventSort.FaultReport, 9, null, "Tre lampor släckta mot cykelstället."),
            Event(id, 3, PlaceEventSort.Rebuilt, 210, 160, "Cykelstället flyttades ut från väggen."),
            Survey(id, 4, 395, 142, 61),
            Survey(id, 5, 30, 156, 58),
        ];
    }

    private IEnumerable<object> Centre()
    {
        var id = places[DemoPlaces.KolgardenCentre];
        return
        [
            File(DemoPlaces.KolgardenCentre, "housing_estate", 110, 80),
            Party(id, 1, PlaceRole.Owner, "lyktan", null, null),
            Party(id, 2, PlaceRole.Manager, "lyktan", null, null),
            new PlaceAsset(town, id, 1, new AssetLine(AssetSort.Lighting, 22, AssetState.Works, null)),
            new PlaceAsset(town, id, 2, new AssetLine(AssetSort.Locks, 3, AssetState.HasFaults, "Porten mot p-däcket går inte i lås")),
            PoliceClassification.Note(town, Id<PoliceClassification>.New(calendar.End), id, "C3", new(PoliceClass.Exposed, OfArea: true, new DateOnly(2021, 10, 15), null, "Påhittat för demonstrationen: polisens lista över utsatta områden 2021"), calendar.LastDay, null).Value,
            Survey(id, 6, 380, 118, 67),
            Survey(id, 7, 16, 124, 84),
        ];
    }

    private IEnumerable<object> Square()
    {
        var id = places[DemoPlaces.Square];
        return [File(DemoPlaces.Square, "centre", 90, 70), Party(id, 1, PlaceRole.Owner, null, "Kommunen", null), Event(id, 8, PlaceEventSort.Opened, 120, null, "Torget invigdes med ny beläggning och fler bänkar.")];
    }

    /// <summary>A ground of so many metres by so many, with the place in its middle.</summary>
    private PlaceFile File(string name, string kind, double wide, double deep)
    {
        var at = DemoPlaces.Lykteby.First(p => p.Name == name).Position;
        (double North, double East)[] corners = [(-deep, -wide), (-deep, wide), (deep, wide), (deep, -wide)];
        var list = string.Join('\n', corners.Select(c => FormattableString.Invariant($"{at.North + (c.North / 2):0.0} {at.East + (c.East / 2):0.0}")));
        var file = new PlaceFile(town, places[name]);
        file.Describe(kind, PlaceShape.Read(list, isLine: false, at).Value);
        return file;
    }

    private PlaceParty Party(Id<Place> place, int number, PlaceRole role, string? organisation, string? outside, string? what) =>
        new(town, place, number, new PartyLine(role, organisation is null ? null : organisations[organisation], outside, what));

    private PlaceEvent Event(Id<Place> place, int number, PlaceEventSort sort, int ago, int? doneAgo, string words) =>
        PlaceEvent.Note(town, Id<PlaceEvent>.New(calendar.End.AddSeconds(number)), place, new(sort, Ago(ago), doneAgo is { } done ? Ago(done) : null, words), calendar.LastDay, null).Value;

    private PlaceSurvey Survey(Id<Place> place, int number, int ago, int asked, int safe) =>
        PlaceSurvey.Note(town, Id<PlaceSurvey>.New(calendar.End.AddSeconds(number)), place, new(Asked, Ago(ago), asked, safe), calendar.LastDay, null).Value;
}

/// <summary>The files of places of a demonstration were written.</summary>
internal sealed record DemonstrationPlaced(int Rows) : Fact;
