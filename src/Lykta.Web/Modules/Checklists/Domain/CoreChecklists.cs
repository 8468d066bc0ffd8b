using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.Checklists.Domain;

/// <summary>The checklists every municipality is born with: per kind of organisation, the kinds of report (domain reference 1.5) that it is placed to see.</summary>
internal static class CoreChecklists
{
    private static readonly Dictionary<string, Text> Asked = new(StringComparer.Ordinal)
    {
        ["gathering"] = new("Har ni sett samlingar eller tillhåll som gör folk otrygga?", "Have you seen gatherings that make people feel unsafe?"),
        ["drug"] = new("Har ni sett tecken på narkotika, till exempel handel eller rester?", "Have you seen signs of drugs, such as dealing or remains?"),
        ["damage"] = new("Har något blivit förstört?", "Has anything been vandalised?"),
        ["graffiti"] = new("Har ni sett nytt klotter?", "Have you seen new graffiti?"),
        ["vehicle"] = new("Har någon kört farligt eller störande?", "Has anyone driven dangerously or disturbingly?"),
        ["unsafe_place"] = new("Har ni sett otrygga platser, till exempel trasig belysning eller skymmande buskar?", "Have you seen unsafe places, such as broken lights or bushes that hide the view?"),
        ["disorder"] = new("Har någon stört ordningen eller uppträtt hotfullt?", "Has anyone disturbed the peace or behaved threateningly?"),
        ["litter"] = new("Har ni sett ovanligt mycket skräp någonstans?", "Have you seen unusually much litter anywhere?"),
        ["alcohol"] = new("Har ni sett berusning som oroar andra?", "Have you seen drunkenness that worries others?"),
        ["violence"] = new("Har det förekommit våld eller hot?", "Has there been violence or threats?"),
        ["fire"] = new("Har det brunnit, eller har någon försökt tända eld?", "Has there been a fire, or an attempt to start one?"),
        ["burglary"] = new("Har det varit inbrott, till exempel i källare eller lokaler?", "Have there been burglaries, for instance in basements or premises?"),
        ["theft"] = new("Har något blivit stulet?", "Has anything been stolen?"),
        ["robbery"] = new("Har det varit rån?", "Have there been robberies?"),
        ["maintenance"] = new("Har ni sett sådant som är trasigt eller ovårdat?", "Have you seen things broken or neglected?"),
        ["staff_incident"] = new("Har någon anställd blivit hotad eller trakasserad?", "Has a member of staff been threatened or harassed?"),
        ["rumour"] = new("Går det rykten, eller finns det något i sociala medier, som oroar?", "Are there rumours, or something in social media, that worry people?"),
        ["school"] = new("Finns det oro kring skolan eller på vägen dit?", "Is there concern around the school or on the way to it?"),
        ["planned_event"] = new("Händer det något snart som kan påverka tryggheten?", "Is something coming up that may affect safety?"),
    };

    private static readonly Dictionary<OrganisationKind, string[]> Rows = new()
    {
        [OrganisationKind.MunicipalDepartment] = ["gathering", "damage", "graffiti", "litter", "unsafe_place", "maintenance", "disorder", "staff_incident", "rumour", "planned_event"],
        [OrganisationKind.Police] = ["gathering", "drug", "violence", "robbery", "burglary", "vehicle", "disorder", "alcohol", "rumour", "planned_event"],
        [OrganisationKind.HousingCompany] = ["gathering", "drug", "damage", "graffiti", "burglary", "fire", "litter", "unsafe_place", "disorder", "staff_incident"],
        [OrganisationKind.SecurityCompany] = ["gathering", "drug", "damage", "graffiti", "vehicle", "disorder", "alcohol", "violence", "burglary", "unsafe_place"],
        [OrganisationKind.RescueService] = ["fire", "damage", "gathering", "vehicle", "unsafe_place", "staff_incident", "rumour", "planned_event"],
        [OrganisationKind.School] = ["school", "gathering", "drug", "violence", "damage", "theft", "vehicle", "staff_incident", "rumour", "planned_event"],
        [OrganisationKind.Association] = ["gathering", "damage", "theft", "drug", "disorder", "unsafe_place", "litter", "planned_event"],
        [OrganisationKind.Business] = ["theft", "robbery", "disorder", "violence", "gathering", "drug", "alcohol", "damage", "graffiti", "staff_incident"],
        [OrganisationKind.Other] = ["gathering", "damage", "graffiti", "vehicle", "disorder", "litter", "unsafe_place", "planned_event"],
    };

    public static IEnumerable<Checklist> For(MunicipalityCode municipality, DateTime at) => Enum.GetValues<OrganisationKind>()
        .Select(kind => new Checklist(municipality, kind, number: 1, [.. Rows[kind].Select(Question)], at));

    private static ChecklistQuestion Question(string kind) => new(kind, Asked[kind].Swedish, Asked[kind].English, kind);
}
