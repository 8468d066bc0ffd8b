namespace Lykta.Modules.Reports.Domain;

/// <summary>Kinds that two people may choose for one and the same thing.</summary>
internal static class RelatedKinds
{
    private static readonly string[][] Families =
    [
        ["damage", "graffiti", "maintenance", "litter"],
        ["gathering", "disorder", "drug", "alcohol", "violence"],
        ["gathering", "vehicle", "disorder"],
        ["burglary", "theft", "robbery", "damage"],
        ["robbery", "violence"],
        ["fire", "damage"],
        ["unsafe_place", "maintenance"],
        ["staff_incident", "violence", "disorder"],
        ["school", "gathering", "rumour"],
    ];

    public static bool Are(string one, string other) =>
        one != other && Families.Any(family => family.Contains(one) && family.Contains(other));
}
