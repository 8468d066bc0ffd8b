using Lykta.Kernel;

namespace Lykta.Modules.Analyses;

/// <summary>One of the analyses: its word in the page's address, what it is called, and what it answers.</summary>
public sealed record AnalysisKind(string Word, Text Name, Text Asks)
{
    public static readonly AnalysisKind Trend = new("trend", AnalysisTexts.Trend, AnalysisTexts.TrendAsks);
    public static readonly AnalysisKind Times = new("tider", AnalysisTexts.Times, AnalysisTexts.TimesAsks);
    public static readonly AnalysisKind HotCells = new("heta-platser", AnalysisTexts.HotCells, AnalysisTexts.HotCellsAsks);
    public static readonly AnalysisKind Clusters = new("kluster", AnalysisTexts.Clusters, AnalysisTexts.ClustersAsks);
    public static readonly AnalysisKind NearRepeat = new("narupprepning", AnalysisTexts.NearRepeat, AnalysisTexts.NearRepeatAsks);
    public static readonly AnalysisKind Flares = new("anhopningar", AnalysisTexts.Flares, AnalysisTexts.FlaresAsks);
    public static readonly AnalysisKind Emerging = new("framvaxande", AnalysisTexts.Emerging, AnalysisTexts.EmergingAsks);
    public static readonly AnalysisKind Comparison = new("jamfor", AnalysisTexts.Comparison, AnalysisTexts.ComparisonAsks);
    public static readonly AnalysisKind Concentration = new("koncentration", AnalysisTexts.Concentration, AnalysisTexts.ConcentrationAsks);

    public static IReadOnlyList<AnalysisKind> All { get; } = [Trend, Comparison, Times, HotCells, Emerging, Flares, Clusters, NearRepeat, Concentration];
}
