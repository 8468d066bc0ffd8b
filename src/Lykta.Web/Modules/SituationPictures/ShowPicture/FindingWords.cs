using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>A finding as it is marked and said.</summary>
public sealed record FindingWords(FindingMark Mark, Text Words)
{
    private static readonly Text Usual = new("Inom normal variation", "Within normal variation");
    private static readonly Text Above = new("Över det vanliga, inte ovanligt", "Above the range, not unusual");
    private static readonly Text Below = new("Under det vanliga", "Below the range");
    private static readonly Text Many = new("Ovanligt många", "Unusually many");
    private static readonly Text Ceased = new("Upphört", "Ceased");
    private static readonly Text TooShort = new("För kort historik ännu ({0} av {1})", "History too short yet ({0} of {1})");
    private static readonly Text Gap = new("Lucka i källan", "Gap in the source");
    private static readonly Text Nobody = new("Ingen har rapporterat", "Nobody has reported");

    internal static FindingWords Of(Comparison compared) => compared.Finding switch
    {
        Finding.UnusuallyMany => new(FindingMark.UnusuallyMany, Many),
        Finding.AboveUsual => new(FindingMark.Usual, Above),
        Finding.BelowUsual => new(FindingMark.Usual, Below),
        Finding.Ceased => new(FindingMark.Ceased, Ceased),
        Finding.NobodyReported => new(FindingMark.TooShort, Nobody),
        Finding.SourceGap => new(FindingMark.TooShort, Gap),
        Finding.TooShort => new(FindingMark.TooShort, TooShort.With(compared.PeriodsKnown, Analysis.UsualRange.PeriodsNeeded)),
        _ => new(FindingMark.Usual, Usual),
    };
}
