using Lykta.Modules.Programmes.AnswerResults;
using Lykta.Modules.Programmes.ChooseProgrammeMeasures;
using Lykta.Modules.Programmes.EditTemplate;
using Lykta.Modules.Programmes.FindProgrammes;
using Lykta.Modules.Programmes.JudgeGrid;
using Lykta.Modules.Programmes.KeepProgramme;
using Lykta.Modules.Programmes.NoteActivity;
using Lykta.Modules.Programmes.PrintProgramme;
using Lykta.Modules.Programmes.ShowProgramme;

namespace Lykta.Modules.Programmes;

/// <summary>Programmes such as Trygga platser: templates as versions, what is done when and by whom, and what it led to.</summary>
internal static class ProgrammesModule
{
    public static void AddProgrammes(this IServiceCollection services)
    {
        services.AddScoped<FindProgrammesQuery>();
        services.AddScoped<ShowProgrammeQuery>();
        services.AddScoped<FiguresQuery>();
        services.AddScoped<KeepProgrammeHandler>();
        services.AddScoped<NoteActivityHandler>();
        services.AddScoped<ChooseProgrammeMeasuresHandler>();
        services.AddScoped<JudgeGridHandler>();
        services.AddScoped<AnswerResultsHandler>();
        services.AddScoped<EditProgrammeTemplateHandler>();
        services.AddScoped<ProgrammePrinter>();
    }

    public static void MapProgrammeFiles(this IEndpointRouteBuilder app) => app.MapPrintProgramme();
}
