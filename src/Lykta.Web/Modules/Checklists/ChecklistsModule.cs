using Lykta.Kernel;
using Lykta.Modules.Checklists.AnswerChecklist;
using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Checklists.EditChecklist;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Jobs;

namespace Lykta.Modules.Checklists;

/// <summary>The questions of EST's weekly report, versioned, and what was answered.</summary>
internal static class ChecklistsModule
{
    public static void AddChecklists(this IServiceCollection services)
    {
        services.AddSingleton<INewMunicipality, Core>();
        services.AddScoped<AnswerChecklistHandler>();
        services.AddScoped<ISealedKind, SealedChecklist>();
        services.AddScoped<IReaction, WhenRoundIsSubmitted>();
        services.AddScoped<EditChecklistHandler>();
        services.AddScoped<IFirstHourStep, ChecklistStep>();
    }

    /// <summary>A municipality is born with one checklist per kind of organisation.</summary>
    private sealed class Core : INewMunicipality
    {
        public IEnumerable<object> BornWith(MunicipalityCode municipality, string name, DateTime at) => CoreChecklists.For(municipality, at);
    }
}
