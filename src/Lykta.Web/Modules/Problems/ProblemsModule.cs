using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Problems.AnalyseCauses;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.Problems.FindGaps;
using Lykta.Modules.Problems.FindProblems;
using Lykta.Modules.Problems.GatherEvidence;
using Lykta.Modules.Problems.RaiseProblem;
using Lykta.Modules.Problems.SetGoal;
using Lykta.Modules.Problems.ShowProblem;
using Lykta.Modules.Problems.TakeStage;
using Lykta.Modules.Problems.WeighProblems;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Problems;

/// <summary>The problem picture: what comes back, why, and what it shall come to.</summary>
internal static class ProblemsModule
{
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddSingleton<INewMunicipality, Core>();
        services.AddScoped<RaiseProblemHandler>();
        services.AddScoped<GatherEvidenceHandler>();
        services.AddScoped<AnalyseCausesHandler>();
        services.AddScoped<SetGoalHandler>();
        services.AddScoped<TakeStageHandler>();
        services.AddScoped<FindProblemsQuery>();
        services.AddScoped<FindGapsQuery>();
        services.AddScoped<ShowProblemQuery>();
        services.AddScoped<IPublicRecords, ProblemRecords>();
        services.AddScoped<ProblemInDetail>();
        services.AddScoped<WeighProblemHandler>();
        services.AddScoped<WeighingQuery>();
    }

    /// <summary>A municipality is born with the themes of the field, and a scale to weigh by.</summary>
    private sealed class Core : INewMunicipality
    {
        public IEnumerable<object> BornWith(MunicipalityCode municipality, string name, DateTime at) => [.. CoreThemes.For(municipality), .. WeighingStep.Core(municipality)];
    }
}
