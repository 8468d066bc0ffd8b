using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Agreements.KeepCouncil;
using Lykta.Modules.Agreements.KeepPledge;
using Lykta.Modules.Agreements.MarkAgreement;
using Lykta.Modules.Agreements.PrintAgreement;
using Lykta.Modules.Agreements.ShowAgreement;
using Lykta.Modules.Agreements.ShowPledge;
using Lykta.Modules.Agreements.ShowToday;
using Lykta.Modules.Agreements.SignAgreement;
using Lykta.Modules.Agreements.WriteAgreement;
using Lykta.Modules.Agreements.WritePledge;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Agreements;

/// <summary>What is agreed on and promised, and where it is led: agreements, citizen pledges and councils.</summary>
internal static class AgreementsModule
{
    public static void AddAgreements(this IServiceCollection services)
    {
        services.AddSingleton<INewMunicipality, Core>();
        services.AddScoped<WriteAgreementHandler>();
        services.AddScoped<SignAgreementHandler>();
        services.AddScoped<MarkAgreementHandler>();
        services.AddScoped<WritePledgeHandler>();
        services.AddScoped<KeepPledgeHandler>();
        services.AddScoped<KeepCouncilHandler>();
        services.AddScoped<AgreementContentQuery>();
        services.AddScoped<ShowPledgeQuery>();
        services.AddScoped<SheetQuery>();
        services.AddScoped<OpenPledges>();
        services.AddScoped<AgreementPrinter>();
        services.AddScoped<ITodayItems, AgreementsToday>();
        services.AddScoped<IPublicRecords, AgreementRecords>();
        services.AddScoped<IPublicRecords, PledgeRecords>();
    }

    public static void MapAgreements(this IEndpointRouteBuilder api)
    {
        api.MapAgreementDoors();
        api.MapPledgeDoors();
    }

    public static void MapAgreementFiles(this IEndpointRouteBuilder app) => app.MapPrintAgreement();

    /// <summary>A municipality is born with the sorts of councils of the field.</summary>
    private sealed class Core : INewMunicipality
    {
        public IEnumerable<object> BornWith(MunicipalityCode municipality, string name, DateTime at) => CouncilKind.Core(municipality);
    }
}
