using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.DisposeContacts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Organisations.ExpectReports;
using Lykta.Modules.Organisations.ListOrganisations;
using Lykta.Modules.Organisations.PauseUnit;
using Lykta.Modules.Organisations.SaveOrganisation;
using Lykta.Modules.Organisations.SaveUnit;
using Lykta.Modules.Organisations.ShareReports;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Organisations;

/// <summary>Organisations, their units, and how much of their reports each shares with whom.</summary>
internal static class OrganisationsModule
{
    public static void AddOrganisations(this IServiceCollection services)
    {
        services.AddSingleton<INewMunicipality, OwnOrganisation>();
        services.AddScoped<IDisposal, ContactDisposal>();
        services.AddScoped<IDisposal, SharingReasonDisposal>();
        services.AddScoped<ExpectReportsHandler>();
        services.AddScoped<PauseUnitHandler>();
        services.AddScoped<EndPauseHandler>();
        services.AddScoped<ListOrganisationsQuery>();
        services.AddScoped<SaveOrganisationHandler>();
        services.AddScoped<SaveUnitHandler>();
        services.AddScoped<SharingMatrixQuery>();
        services.AddScoped<ShareReportsHandler>();
        services.AddScoped<IFirstHourStep, UnitsStep>();
        services.AddScoped<IFirstHourStep, WhoSeesWhatStep>();
    }

    public static void MapOrganisations(this IEndpointRouteBuilder api) => ListOrganisationsEndpoint.Map(api);

    /// <summary>A municipality is born with its own organisation, named after it.</summary>
    private sealed class OwnOrganisation : INewMunicipality
    {
        public IEnumerable<object> BornWith(MunicipalityCode municipality, string name, DateTime at) =>
            [new Organisation(municipality, Id<Organisation>.New(at), name, OrganisationKind.MunicipalDepartment, isMunicipalitysOwn: true)];
    }
}
