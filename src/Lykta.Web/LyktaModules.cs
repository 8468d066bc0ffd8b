using Lykta.Modules.Agreements;
using Lykta.Modules.Analyses;
using Lykta.Modules.Checklists;
using Lykta.Modules.CrimePreventionAct;
using Lykta.Modules.Digests;
using Lykta.Modules.Disclosures;
using Lykta.Modules.Effects;
using Lykta.Modules.Measures;
using Lykta.Modules.Meetings;
using Lykta.Modules.MethodBank;
using Lykta.Modules.Municipalities;
using Lykta.Modules.Organisations;
using Lykta.Modules.Oversight;
using Lykta.Modules.People;
using Lykta.Modules.PlaceFiles;
using Lykta.Modules.Places;
using Lykta.Modules.Plans;
using Lykta.Modules.Problems;
using Lykta.Modules.Programmes;
using Lykta.Modules.RegulatedMeasures;
using Lykta.Modules.ReporterLinks;
using Lykta.Modules.Reports;
using Lykta.Modules.Retention;
using Lykta.Modules.SafetyAnalyses;
using Lykta.Modules.SituationPictures;
using Lykta.Modules.StateGrants;
using Lykta.Modules.Trust;
using Lykta.Modules.YearWheels;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta;

/// <summary>The modules, one row each: what it registers, who may what, and where it is reached.</summary>
internal static class LyktaModules
{
    private static readonly IReadOnlyList<Module> All =
    [
        new(MunicipalitiesModule.AddMunicipalities, MunicipalitiesPermissions.Give) { AddTo = MunicipalitiesPermissions.AddTo },
        new(OrganisationsModule.AddOrganisations, OrganisationsPermissions.Give) { AddTo = OrganisationsPermissions.AddTo, MapApi = OrganisationsModule.MapOrganisations },
        new(PeopleModule.AddPeople, PeoplePermissions.Give) { MapPages = PeopleModule.MapPeople },
        new(PlacesModule.AddPlaces, PlacesPermissions.Give) { MapApi = PlacesModule.MapPlaces, MapPages = PlacesModule.MapPlacesForms },
        new(PlaceFilesModule.AddPlaceFiles, PlaceFilesPermissions.Give) { AddTo = PlaceFilesPermissions.AddTo, MapApi = PlaceFilesModule.MapPlaceFiles, MapPages = PlaceFilesModule.MapPlaceFilePages },
        new(SafetyAnalysesModule.AddSafetyAnalyses, SafetyAnalysesPermissions.Give) { MapApi = SafetyAnalysesModule.MapSafetyAnalyses, MapPages = SafetyAnalysesModule.MapInspectionFiles },
        new(ProgrammesModule.AddProgrammes, ProgrammesPermissions.Give) { AddTo = ProgrammesPermissions.AddTo, MapApi = ProgrammesEndpoints.MapProgrammes, MapPages = ProgrammesModule.MapProgrammeFiles },
        new(ProblemsModule.AddProblems, ProblemsPermissions.Give) { AddTo = ProblemsPermissions.AddTo, MapApi = ProblemsEndpoints.MapProblems },
        new(MeasuresModule.AddMeasures, MeasuresPermissions.Give) { AddTo = MeasuresPermissions.AddTo, MapApi = MeasuresModule.MapMeasures, MapPages = MeasuresModule.MapMeasureForms },
        new(EffectsModule.AddEffects, EffectsPermissions.Give) { AddTo = EffectsPermissions.AddTo, MapApi = EffectsModule.MapEffects },
        new(AgreementsModule.AddAgreements, AgreementsPermissions.Give) { AddTo = AgreementsPermissions.AddTo, MapApi = AgreementsModule.MapAgreements, MapPages = AgreementsModule.MapAgreementFiles },
        new(PlansModule.AddPlans, PlansPermissions.Give) { AddTo = PlansPermissions.AddTo, MapApi = PlansEndpoints.MapPlans, MapPages = PlansModule.MapPlanPages },
        new(ActModule.AddAct, ActPermissions.Give) { AddTo = ActPermissions.AddTo, MapPages = ActModule.MapActPages },
        new(RegulatedModule.AddRegulatedMeasures, RegulatedPermissions.Give) { AddTo = RegulatedPermissions.AddTo, MapApi = RegulatedEndpoints.MapRegulated, MapPages = RegulatedModule.MapRegulatedFiles },
        new(AnalysesModule.AddAnalyses, AnalysesPermissions.Give) { AddTo = AnalysesPermissions.AddTo, MapApi = AnalysesEndpoints.MapApi, MapPages = AnalysesEndpoints.MapFiles },
        new(StateGrantsModule.AddStateGrants, StateGrantsPermissions.Give) { AddTo = StateGrantsPermissions.AddTo, MapApi = StateGrantsModule.MapStateGrants, MapPages = StateGrantsModule.MapGrantFiles },
        new(MethodBankModule.AddMethodBank, MethodBankPermissions.Give) { AddTo = MethodBankPermissions.AddTo, MapApi = MethodBankModule.MapMethodBank },
        new(MeetingsModule.AddMeetings, MeetingsPermissions.Give) { AddTo = MeetingsPermissions.AddTo, MapApi = MeetingsEndpoints.MapMeetings, MapPages = MeetingsModule.MapMeetingFiles },
        new(ReportsModule.AddReports, ReportsPermissions.Give) { AddTo = ReportsPermissions.AddTo, MapApi = ReportsModule.MapReports, MapPages = ReportsModule.MapReportPages },
        new(ReporterLinksModule.AddReporterLinks, ReporterLinksPermissions.Give) { MapPages = ReporterLinksModule.MapReporterLinks },
        new(ChecklistsModule.AddChecklists, ChecklistsPermissions.Give),
        new(SituationPicturesModule.AddSituationPictures, SituationPicturesPermissions.Give)
        {
            AddTo = SituationPicturesPermissions.AddTo, MapApi = SituationPicturesEndpoints.MapSituationPictures, MapPages = SituationPicturesModule.MapPicturePages,
        },
        new(OversightModule.AddOversight, OversightPermissions.Give) { AddTo = OversightPermissions.AddTo, MapPages = OversightModule.MapOversight },
        new(DisclosuresModule.AddDisclosures, DisclosuresPermissions.Give) { AddTo = DisclosuresPermissions.AddTo, MapPages = DisclosuresModule.MapDisclosures },
        new(RetentionModule.AddRetention, RetentionPermissions.Give) { AddTo = RetentionPermissions.AddTo, MapPages = RetentionModule.MapRetention },
        new(DigestsModule.AddDigests, DigestsModule.Give),
        new(TrustModule.AddTrust, TrustPermissions.Give) { AddTo = TrustPermissions.AddTo, MapPages = TrustModule.MapTrust },
        new(YearWheelsModule.AddYearWheels, YearWheelsPermissions.Give) { AddTo = YearWheelsPermissions.AddTo },
    ];

    public static void AddModules(this IServiceCollection services)
    {
        var (permissions, navigation) = (new Permissions(), new Navigation());
        foreach (var module in All)
        {
            module.Add(services);
            module.Give(permissions);
            module.AddTo?.Invoke(navigation);
        }

        services.AddSingleton(permissions);
        services.AddSingleton(navigation);
    }

    public static void MapModules(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1");
        foreach (var module in All)
        {
            module.MapApi?.Invoke(api);
            module.MapPages?.Invoke(app);
        }
    }

    private sealed record Module(Action<IServiceCollection> Add, Action<Permissions> Give)
    {
        /// <summary>Its pages in the top bar.</summary>
        public Action<Navigation>? AddTo { get; init; }

        /// <summary>Its JSON doors.</summary>
        public Action<IEndpointRouteBuilder>? MapApi { get; init; }

        /// <summary>What stands beside its pages: forms, files, maps.</summary>
        public Action<IEndpointRouteBuilder>? MapPages { get; init; }
    }
}
