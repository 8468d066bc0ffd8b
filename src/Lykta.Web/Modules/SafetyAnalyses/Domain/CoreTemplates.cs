using Lykta.Kernel;

namespace Lykta.Modules.SafetyAnalyses.Domain;

/// <summary>
/// The first version of each template. The nine aspects are the safety areas of BoTryggt2030's base model; the factors are ours. The method's own cut-points are not
/// published, see <see cref="CutPoints.Usual"/>.
/// </summary>
internal static class CoreTemplates
{
    private static readonly IReadOnlyList<Aspect> Place =
    [
        Of("gestaltning", "Gestaltning", "Design", ("Platsen ser omhändertagen och inbjudande ut", "The place looks cared for and inviting"), ("Inga skrymslen eller gömställen", "No nooks or hiding places"), ("Man ser ut över hela platsen", "The whole place can be overlooked"), ("Det finns flera vägar därifrån", "There are several ways out")),
        Of("funktioner", "Mix av funktioner", "Mix of functions", ("Det finns skäl att vara här på dagen", "There are reasons to be here in the daytime"), ("Det finns skäl att vara här på kvällen", "There are reasons to be here in the evening"), ("Verksamheter vänder sig ut mot platsen", "What goes on faces the place")),
        Of("manniskor", "Mix av människor", "Mix of people", ("Olika åldrar använder platsen", "Different ages use the place"), ("Kvinnor och män använder platsen lika mycket", "Women and men use the place alike"), ("Ingen grupp tar över platsen", "No group takes the place over")),
        Of("tydlighet", "Tydlighet", "Clarity", ("Det är lätt att hitta hit och vidare", "It is easy to find the way here and on"), ("Det syns vad som är privat och vad som är allas", "It shows what is private and what is everybody's"), ("Gångvägar är tydliga och gena", "Footpaths are clear and direct")),
        Of("kontroll", "Social kontroll", "Social control", ("Fönster och entréer har uppsikt över platsen", "Windows and entrances look out on the place"), ("Någon rör sig här under dygnets mörka timmar", "Somebody moves here in the dark hours"), ("Det finns någon att vända sig till", "There is somebody to turn to")),
        Of("belysning", "Belysning", "Lighting", ("Ljuset räcker för att se ansikten", "The light is enough to see faces"), ("Ljuset är jämnt, utan mörka fläckar och bländning", "The light is even, without dark spots and glare"), ("Alla lampor fungerar", "All lamps work"), ("Vägarna hit är belysta", "The ways here are lit")),
        Of("skalskydd", "Skalskydd", "Target hardening", ("Dörrar, portar och lås är hela", "Doors, gates and locks are whole"), ("Källare, förråd och cykelrum är svåra att ta sig in i", "Cellars, stores and bicycle rooms are hard to enter"), ("Platsen är skyddad från fordon där de inte ska vara", "The place is kept from vehicles where they should not be")),
        Of("forvaltning", "Förvaltning", "Management", ("Det är rent och utan klotter", "It is clean and without graffiti"), ("Det som går sönder lagas snart", "What breaks is soon mended"), ("Växtligheten sköts så att sikten är fri", "Planting is kept so that the view is free"), ("Det är klart vem som ansvarar för vad", "It is clear who answers for what")),
        Of("information", "Information", "Information", ("Entréer och fastigheter är märkta så att larm hittar fram", "Entrances and properties are marked so that help finds its way"), ("Det står vart man anmäler fel", "It says where to report faults"), ("Skyltar är hela och går att läsa", "Signs are whole and readable")),
    ];

    private static readonly IReadOnlyList<Aspect> Building =
    [
        Of("entre", "Entré och trapphus", "Entrance and stairwell", ("Porten går i lås", "The door locks"), ("Entrén är belyst och syns från gatan", "The entrance is lit and seen from the street"), ("Trapphuset är rent och helt", "The stairwell is clean and whole")),
        Of("kallare", "Källare och förråd", "Cellar and stores", ("Dörrarna till källaren är låsta", "The doors to the cellar are locked"), ("Gångarna är belysta och går att överblicka", "The passages are lit and can be overlooked"), ("Förråden är hela och har insyn", "The stores are whole and open to view")),
        Of("tvatt", "Tvättstuga och gemensamma rum", "Laundry and shared rooms", ("Bara de som ska kommer in", "Only those who should come in"), ("Det finns fönster i dörren", "There is a window in the door"), ("Det går att ringa efter hjälp", "One can call for help")),
        Of("gard", "Gård", "Yard", ("Gården kan ses från fönstren", "The yard can be seen from the windows"), ("Det är klart var gården börjar", "It is clear where the yard begins"), ("Sittplatser och lek används", "Seating and play are used")),
        Of("cykel", "Cykel- och soprum", "Bicycle and waste rooms", ("Rummen går i lås och är hela", "The rooms lock and are whole"), ("Det är ljust och städat", "It is light and clean")),
        Of("parkering", "Parkering och garage", "Parking and garage", ("Ljuset räcker överallt", "The light is enough everywhere"), ("Sikten är fri mellan bilarna", "The view is free between the cars"), ("Obehöriga kommer inte in", "Others do not come in")),
        Of("ljus", "Belysning ute", "Lighting outdoors", ("Vägen från gatan till porten är belyst", "The way from the street to the door is lit"), ("Alla lampor fungerar", "All lamps work")),
        Of("skotsel", "Skötsel", "Upkeep", ("Klotter tas bort inom ett dygn", "Graffiti is removed within a day"), ("Felanmälan leder till lagning", "Reporting a fault leads to mending"), ("Buskar skymmer inte portar och fönster", "Bushes do not hide doors and windows")),
        Of("namn", "Information", "Information", ("Hus och portar är märkta", "Houses and doors are marked"), ("Det står vem som är värd och hur man når jouren", "It says who the landlord is and how to reach the standby")),
    ];

    public static InspectionTemplate First(MunicipalityCode town, InspectionKind kind, DateTime at) =>
        new(town, kind, 1, CutPoints.Usual, kind == InspectionKind.Place ? Place : Building, at);

    private static Aspect Of(string key, string swedish, string english, params (string Swedish, string English)[] factors) =>
        new(swedish, english, [.. factors.Select((f, i) => new Factor($"{key}-{i + 1}", f.Swedish, f.English))]);
}
