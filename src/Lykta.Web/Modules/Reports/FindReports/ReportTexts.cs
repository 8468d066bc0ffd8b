using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>The words of a report, wherever one is shown.</summary>
internal static class ReportTexts
{
    public static readonly Text What = new("Vad", "What");
    public static readonly Text When = new("När", "When");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text Words = new("Text", "Text");
    public static readonly Text Action = new("Åtgärd på plats", "Action taken");
    public static readonly Text Setting = new("Inne eller ute", "Indoors or out");
    public static readonly Text Safety = new("Hur otryggt", "How unsafe it felt");
    public static readonly Text Police = new("Polisanmält", "Reported to the police");
    public static readonly Text Source = new("Källa", "Source");
    public static readonly Text Sender = new("Från", "From");
    public static readonly Text Received = new("Mottagen", "Received");
    public static readonly Text State = new("Läge", "Status");
    public static readonly Text NotStated = new("Inte angivet", "Not stated");
    public static readonly Text NoArea = new("Område saknas", "No area");
    public static readonly Text OnlyToThePlace = new("Delas bara till platsnivå", "Shared to the place only");
    public static readonly Text Photos = new("Foton", "Photos");
    public static readonly Text Photo = new("Foto {0}, {1}", "Photo {0}, {1}");

    private static readonly Text[] Felt = [new("Inte", "Not"), new("Lite", "A little"), new("Ganska", "Rather"), new("Mycket", "Very")];

    public static Text Of(ReportState state) => state switch
    {
        ReportState.Received => new("Väntar på granskning", "Waiting for review"),
        ReportState.Accepted => new("Godkänd", "Accepted"),
        ReportState.Rejected => new("Avslagen", "Rejected"),
        ReportState.Linked => new("Kopplad till en annan", "Linked to another"),
        _ => new("Återtagen", "Withdrawn"),
    };

    public static Text Of(Setting setting) => setting switch
    {
        Domain.Setting.Outdoors => new("Utomhus", "Outdoors"),
        Domain.Setting.Indoors => new("Inomhus", "Indoors"),
        _ => new("Halvoffentligt, till exempel trapphus", "Half public, such as a stairwell"),
    };

    public static Text Of(PoliceReported reported) => reported switch
    {
        PoliceReported.Yes => new("Ja", "Yes"),
        PoliceReported.No => new("Nej", "No"),
        _ => new("Vet ej", "Not known"),
    };

    public static Text Of(ReportSource source) => source switch
    {
        ReportSource.Own => new("Egen iakttagelse", "Own observation"),
        ReportSource.Public => new("Berättat av allmänheten", "Told by the public"),
        ReportSource.FaultReport => new("Felanmälan", "Fault report"),
        ReportSource.Police => new("Polisen", "The police"),
        _ => new("Import", "Import"),
    };

    public static Text Of(PositionPrecision precision) => precision switch
    {
        PositionPrecision.Exact => new("exakt läge", "exact position"),
        PositionPrecision.Street => new("på gatan", "on the street"),
        PositionPrecision.Place => new("vid platsen", "at the place"),
        PositionPrecision.Area => new("någonstans i området", "somewhere in the area"),
        PositionPrecision.Municipality => new("någonstans i kommunen", "somewhere in the municipality"),
        _ => new("någonstans i länet", "somewhere in the county"),
    };

    public static Text SafetyOf(int impact) => Felt[Math.Clamp(impact, 1, 4) - 1];
}
