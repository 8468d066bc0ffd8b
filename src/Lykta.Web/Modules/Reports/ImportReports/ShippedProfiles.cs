using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>The profiles every municipality is born with: any table, a guard company's daily list, the police's public events.</summary>
internal sealed class ShippedProfiles : INewMunicipality
{
    public const string Generic = "generic";
    public const string GuardDaily = "guard-daily";
    public const string PolisenEvents = "polisen-events";

    private static readonly ImportMapping AnyTable = new()
    {
        Columns = new Dictionary<ImportField, IReadOnlyList<string>>
        {
            [ImportField.Id] = ["id", "nr", "nummer", "löpnummer", "ärendenummer", "reference", "referens"],
            [ImportField.Kind] = ["kind", "händelsetyp", "typ", "type", "händelse", "kategori", "category"],
            [ImportField.From] = ["from", "från", "occurredFrom", "start", "starttid", "datetime", "tidpunkt", "datum och tid"],
            [ImportField.To] = ["to", "till", "occurredTo", "slut", "sluttid", "end"],
            [ImportField.Date] = ["date", "datum", "dag", "day"],
            [ImportField.FromTime] = ["time", "tid", "klockslag", "från kl", "from time"],
            [ImportField.ToTime] = ["till kl", "to time"],
            [ImportField.Latitude] = ["lat", "latitude", "latitud", "n", "north", "nord"],
            [ImportField.Longitude] = ["lon", "lng", "long", "longitude", "longitud", "e", "east", "öst"],
            [ImportField.Place] = ["place", "plats", "objekt", "object"],
            [ImportField.Area] = ["area", "område", "areaCode", "områdeskod"],
            [ImportField.Municipality] = ["municipality", "kommun"],
            [ImportField.Text] = ["text", "beskrivning", "description", "notering", "fritext"],
            [ImportField.ActionTaken] = ["action", "åtgärd", "actionTaken"],
            [ImportField.SafetyImpact] = ["safetyImpact", "otrygghet", "hur otryggt"],
            [ImportField.PoliceReported] = ["policeReported", "polisanmäld", "polisanmält"],
        },
    };

    private static readonly ImportMapping GuardList = new()
    {
        Columns = new Dictionary<ImportField, IReadOnlyList<string>>
        {
            [ImportField.Id] = ["rapportnr", "händelsenr", "löpnr", "id"],
            [ImportField.Date] = ["datum", "date"],
            [ImportField.FromTime] = ["från", "tid", "starttid", "kl", "from", "time"],
            [ImportField.ToTime] = ["till", "sluttid", "to"],
            [ImportField.Place] = ["objekt", "plats", "object", "place", "adress", "address"],
            [ImportField.Kind] = ["händelsekod", "kod", "händelse", "händelsetyp", "code", "event"],
            [ImportField.Text] = ["beskrivning", "notering", "text", "description", "anmärkning"],
            [ImportField.ActionTaken] = ["åtgärd", "action"],
        },
        Kinds = new Dictionary<string, string>
        {
            ["Samling"] = "gathering",
            ["Ungdomssamling"] = "gathering",
            ["Narkotika"] = "drug",
            ["Skadegörelse"] = "damage",
            ["Klotter"] = "graffiti",
            ["Störning"] = "disorder",
            ["Störande"] = "disorder",
            ["Ordningsstörning"] = "disorder",
            ["Bråk"] = "disorder",
            ["Nedskräpning"] = "litter",
            ["Berusad"] = "alcohol",
            ["Berusning"] = "alcohol",
            ["Fylleri"] = "alcohol",
            ["Hot"] = "violence",
            ["Våld"] = "violence",
            ["Brand"] = "fire",
            ["Inbrott"] = "burglary",
            ["Stöld"] = "theft",
            ["Rån"] = "robbery",
            ["Trasig belysning"] = "maintenance",
            ["Belysning"] = "maintenance",
            ["Olåst"] = "maintenance",
            ["Öppen dörr"] = "maintenance",
            ["Buskörning"] = "vehicle",
            ["Moped"] = "vehicle",
            ["Övrigt"] = "other",
        },
        SkipKinds = ["Rond utan anmärkning", "Utan anmärkning", "Inget att rapportera", "U.a."],
        Precision = PositionPrecision.Place,
    };

    private static readonly ImportMapping PoliceEvents = new()
    {
        Columns = new Dictionary<ImportField, IReadOnlyList<string>>
        {
            [ImportField.Id] = ["id"],
            [ImportField.Kind] = ["type"],
            [ImportField.From] = ["datetime"],
            [ImportField.Municipality] = ["location"],
            [ImportField.Latitude] = ["lat"],
            [ImportField.Longitude] = ["lon"],
        },
        Kinds = PoliceEventKinds.All,
        OnlyTheseKinds = true,
        SkipKinds = ["Sammanfattning"],
        TimeFormats = ["yyyy-MM-dd H:mm:ss zzz"],
        Precision = PositionPrecision.Municipality,
        CountyEnding = "län",
    };

    public IEnumerable<object> BornWith(MunicipalityCode municipality, string name, DateTime at) =>
    [
        new ImportProfile(municipality, Generic, new("Tabell (CSV eller Excel)", "Table (CSV or Excel)"), AnyTable, isShipped: true),
        new ImportProfile(municipality, GuardDaily, new("Väktarbolagets dagliga lista", "A guard company's daily list"), GuardList, isShipped: true),
        new ImportProfile(municipality, PolisenEvents, new("Polisens händelser (polisen.se)", "Public events of the police (polisen.se)"), PoliceEvents, isShipped: true),
    ];
}
