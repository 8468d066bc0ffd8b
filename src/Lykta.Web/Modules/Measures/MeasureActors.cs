using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Measures;

internal static class MeasureActors
{
    /// <summary>On whose behalf the viewer acts: organisation and function.</summary>
    public static MeasureActor AsMeasureActor(this Viewer viewer, DateTime at, KeptNames? names = null) => new(viewer.Organisation, viewer.Function, viewer.SeesEverything, at) { Names = names };
}
