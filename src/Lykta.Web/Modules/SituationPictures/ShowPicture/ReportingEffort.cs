using Lykta.Analysis;
using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>What is said of who reported beside areas with unusually many: more who report make more reports.</summary>
internal static class ReportingEffort
{
    private static readonly Text Explains = new(
        "Fler rapporterade: {0:N0} enheter mot {1:N0} perioden före. Räknat per enhet är skillnaden mot perioden före inte större än slumpen.",
        "More reported: {0:N0} units against {1:N0} in the period before. Counted per unit the difference from the period before is no more than chance.");

    private static readonly Text DoesNotExplain = new(
        "Fler rapporterade, {0:N0} enheter mot {1:N0} perioden före, men det förklarar inte ökningen.",
        "More reported, {0:N0} units against {1:N0} in the period before, but that does not explain the rise.");

    /// <summary>Null where no more reported than before, or nothing was unusual.</summary>
    public static Text? NoteOf(PictureContent content)
    {
        var (now, before) = (content.Exposure.Reporting, content.Exposure.Previous);
        var readings = content.Areas
            .Where(a => a.Compared is { Finding: Finding.UnusuallyMany, Previous: not null })
            .Select(a => EffortAdjustedChange.Of(a.Count, 1, now, a.Compared.Previous!.Value, 1, before).Reading).ToList();
        return before == 0 || now <= before || readings.Count == 0 ? null
            : (readings.Contains(EffortReading.ExplainedByMoreReporters) ? Explains : DoesNotExplain).With(now, before);
    }
}
