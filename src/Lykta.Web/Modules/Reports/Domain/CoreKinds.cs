using Lykta.Kernel;

namespace Lykta.Modules.Reports.Domain;

/// <summary>The national core list of kinds (domain reference 1.5): what every municipality is born with, in the order of the tiles.</summary>
internal static class CoreKinds
{
    private static readonly (string Code, Text Name, bool AboutPeople)[] All =
    [
        ("gathering", new("Otrygg samling", "Unsafe gathering"), true),
        ("drug", new("Narkotika", "Drugs"), true),
        ("damage", new("Skadegörelse", "Damage"), false),
        ("graffiti", new("Klotter", "Graffiti"), false),
        ("vehicle", new("Buskörning", "Reckless driving"), false),
        ("unsafe_place", new("Otrygg eller mörk plats", "Unsafe or dark place"), false),
        ("disorder", new("Ordningsstörning", "Disorder"), true),
        ("litter", new("Nedskräpning", "Littering"), false),
        ("alcohol", new("Berusning", "Drunkenness"), true),
        ("violence", new("Våld eller hot", "Violence or threats"), true),
        ("fire", new("Brand", "Fire"), false),
        ("burglary", new("Inbrott", "Burglary"), false),
        ("theft", new("Stöld", "Theft"), false),
        ("robbery", new("Rån", "Robbery"), true),
        ("maintenance", new("Trasigt eller ovårdat", "Broken or neglected"), false),
        ("staff_incident", new("Incident mot anställd", "Incident against staff"), true),
        ("rumour", new("Rykte eller sociala medier", "Rumour or social media"), true),
        ("school", new("Oro kring skola", "Concern around a school"), true),
        ("planned_event", new("Planerad händelse", "Planned event"), false),
        ("other", new("Annat", "Other"), false),
    ];

    /// <summary>The national Swedish name of a kind, or null for one the municipality made itself.</summary>
    public static string? NameOf(string code) => All.FirstOrDefault(k => k.Code == code).Name?.Swedish;

    public static IEnumerable<ReportKind> For(MunicipalityCode municipality) =>
        All.Select((kind, order) => new ReportKind(municipality, kind.Code, kind.Name, order, kind.AboutPeople).Asking(CoreFollowUps.Of(kind.Code)));
}
