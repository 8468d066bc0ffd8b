using Lykta.Modules.Organisations.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>What sort of work a unit does: decides what it sees, and when.</summary>
internal enum Watch
{
    Guards,
    Police,
    Caretakers,
    FieldWorkers,
    Parks,
    School,
    Library,
    Shops,
    Rescue,
    NightWalkers,
    Transit,
    Harbour,
    Leisure,
}

internal sealed record DemoOrganisation(string Key, string Name, OrganisationKind Kind);

/// <summary>A unit: whose, what it sees, in which areas, how much of it; in which of the 104 weeks it began, and before the end stopped, to report.</summary>
internal sealed record DemoUnit(string Key, string Organisation, string Name, string Function, Watch Watch, string Areas, double Volume, int From = 0, int StopsBeforeEnd = 0)
{
    /// <summary>The function's address, never a person's own; nothing under .example can be delivered.</summary>
    public string Contact => $"{Key}@lykteby.example";

    /// <summary>How likely it is to be the one who sees something in an area of its own: many areas are seen less of, each.</summary>
    public double Presence { get; } = Volume / Math.Sqrt(Areas.Split(' ').Length);

    public bool Reports(int week, int weeks) => week >= From && week < weeks - StopsBeforeEnd;
}

internal static class DemoOrganisations
{
    /// <summary>The municipality's own organisation, which it is born with.</summary>
    public const string Own = "kommun";

    public static readonly IReadOnlyList<DemoOrganisation> Lykteby =
    [
        new("polis", "Polisen", OrganisationKind.Police),
        new("lyktan", "Lyktan Fastigheter", OrganisationKind.HousingCompany),
        new("tallbacken", "Tallbacken Bostäder", OrganisationKind.HousingCompany),
        new("nattljus", "Nattljus Bevakning", OrganisationKind.SecurityCompany),
        new("raddning", "Räddningstjänsten Lykteby", OrganisationKind.RescueService),
        new("skola", "Lykteby skolor", OrganisationKind.School),
        new("vandrare", "Nattvandrarna i Lykteby", OrganisationKind.Association),
        new("batar", "Lyktesjöns båtsällskap", OrganisationKind.Association),
        new("handel", "Lykteby handel", OrganisationKind.Business),
        new("trafik", "Bergslinjens buss och tåg", OrganisationKind.Business),
        new("energi", "Lykteby energi och vatten", OrganisationKind.Other),
    ];

    public static readonly IReadOnlyList<DemoUnit> Units =
    [
        new("park", Own, "Park och gata", "Parkarbetare", Watch.Parks, "C1 C2 C3 C4 C5 C6 C7 C8", 11),
        new("falt", Own, "Fältgruppen", "Fältare", Watch.FieldWorkers, "C1 C2 C3 C4 C5", 8),
        new("bibliotek", Own, "Stadsbiblioteket", "Bibliotekarie", Watch.Library, "C1", 2.5),
        new("fritid", Own, "Ungdomens hus", "Fritidsledare", Watch.Leisure, "C3 C2", 3, From: 27),
        new("polis-omrade", "polis", "Områdespolis", "Områdespolis", Watch.Police, "C1 C2 C3 C4 C5 C6 C7 C8", 9),
        new("lyktan-kolgarden", "lyktan", "Lyktan Kolgården", "Fastighetsskötare", Watch.Caretakers, "C3", 8),
        new("lyktan-norrangen", "lyktan", "Lyktan Norrängen", "Fastighetsskötare", Watch.Caretakers, "C4", 5, StopsBeforeEnd: 5),
        new("lyktan-vaster", "lyktan", "Lyktan Väster", "Bovärd", Watch.Caretakers, "C5 C7", 4),
        new("tallbacken-gard", "tallbacken", "Tallbacken Södra", "Bovärd", Watch.Caretakers, "C2", 8),
        new("ronderande", "nattljus", "Ronderande väktare", "Väktare", Watch.Guards, "C1 C2 C3 C4 C5 C6 C7 C8", 15),
        new("ordningsvakt", "nattljus", "Ordningsvakter centrum", "Ordningsvakt", Watch.Guards, "C1 C7", 9),
        new("brandstation", "raddning", "Stationen", "Brandman", Watch.Rescue, "C1 C2 C3 C4 C5 C6 C7 C8", 2.5),
        new("tallbackaskolan", "skola", "Tallbackaskolan", "Skolvärd", Watch.School, "C2", 3, StopsBeforeEnd: 3),
        new("norrangsskolan", "skola", "Norrängsskolan", "Skolvärd", Watch.School, "C4", 2.5, From: 29),
        new("gymnasiet", "skola", "Lyktegymnasiet", "Skolvärd", Watch.School, "C5 C1", 3),
        new("nattvandrare", "vandrare", "Nattvandrarna", "Nattvandrare", Watch.NightWalkers, "C1 C3 C7", 3.5, From: 26),
        new("hamnvakt", "batar", "Hamnvakten", "Hamnvakt", Watch.Harbour, "C7 C6", 2.5, From: 31),
        new("butiker", "handel", "Butikerna vid Stortorget", "Butikschef", Watch.Shops, "C1", 4, From: 28),
        new("trafikvardar", "trafik", "Trafikvärdarna", "Trafikvärd", Watch.Transit, "C1", 5, From: 26),
        new("driftcentral", "energi", "Driftcentralen", "Drifttekniker", Watch.Parks, "C1 C2 C3 C4 C5 C7 C8", 1.5, From: 34),
    ];

    /// <summary>The ladder: who shows whom how much. What is not here is area counts.</summary>
    public static readonly IReadOnlyList<(string Owner, string Receiver, SharingStep Step)> Grants =
    [
        (Own, "polis", SharingStep.Detail), (Own, "lyktan", SharingStep.Place), (Own, "tallbacken", SharingStep.Place), (Own, "skola", SharingStep.Place),
        (Own, "raddning", SharingStep.Place), ("polis", Own, SharingStep.Place), ("lyktan", Own, SharingStep.Detail), ("lyktan", "polis", SharingStep.Detail),
        ("lyktan", "tallbacken", SharingStep.Place), ("lyktan", "nattljus", SharingStep.Place), ("tallbacken", Own, SharingStep.Detail),
        ("tallbacken", "polis", SharingStep.Place), ("tallbacken", "lyktan", SharingStep.Place), ("nattljus", Own, SharingStep.Detail),
        ("nattljus", "polis", SharingStep.Detail), ("nattljus", "lyktan", SharingStep.Detail), ("nattljus", "handel", SharingStep.Place),
        ("raddning", Own, SharingStep.Detail), ("raddning", "polis", SharingStep.Detail), ("skola", Own, SharingStep.Place), ("handel", "nattljus", SharingStep.Detail),
        ("handel", "polis", SharingStep.Place), ("trafik", "polis", SharingStep.Place), ("trafik", "nattljus", SharingStep.Detail),
        ("vandrare", Own, SharingStep.Detail), ("batar", "polis", SharingStep.Place),
    ];
}
