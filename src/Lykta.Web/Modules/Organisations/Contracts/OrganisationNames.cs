using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.Organisations.Contracts;

/// <summary>What kinds of organisation and steps of the sharing ladder are called on screen.</summary>
internal static class OrganisationNames
{
    public static Text Name(this OrganisationKind kind) => kind switch
    {
        OrganisationKind.MunicipalDepartment => new("Kommunal förvaltning", "Municipal department"),
        OrganisationKind.Police => new("Polisen", "Police"),
        OrganisationKind.HousingCompany => new("Bostadsbolag", "Housing company"),
        OrganisationKind.SecurityCompany => new("Bevakningsbolag", "Security company"),
        OrganisationKind.RescueService => new("Räddningstjänst", "Rescue service"),
        OrganisationKind.School => new("Skola", "School"),
        OrganisationKind.Association => new("Förening", "Association"),
        OrganisationKind.Business => new("Näringsliv", "Business"),
        _ => new("Annan", "Other"),
    };

    public static Text Name(this SharingStep step) => step switch
    {
        SharingStep.Place => new("Plats", "Place"),
        SharingStep.Detail => new("Detalj", "Detail"),
        _ => new("Antal per område", "Count per area"),
    };

    public static Text Meaning(this SharingStep step) => step switch
    {
        SharingStep.Place => new(
            "Vad, vilken dag och på vilken känd plats. Ingen text, ingen exakt tid eller position.",
            "What, which day and at which known place. No text, no exact time or position."),
        SharingStep.Detail => new("Hela rapporten utom skyddad text.", "The whole report except protected text."),
        _ => new("Bara hur många per område och händelsetyp.", "Only how many per area and kind."),
    };
}
