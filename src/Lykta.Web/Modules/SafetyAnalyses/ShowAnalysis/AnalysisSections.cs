using System.Globalization;
using Lykta.Modules.SafetyAnalyses.ShowInspection;
using Lykta.Platform.Documents;
using static Lykta.Platform.Documents.OfficialSections;

namespace Lykta.Modules.SafetyAnalyses.ShowAnalysis;

/// <summary>An analysis as the parts of a document: the same on screen, on paper and in Word.</summary>
internal static class AnalysisSections
{
    private const int MostBars = 8;

    public static IReadOnlyList<OfficialSection> Of(ShownAnalysis a) =>
    [
        Words(AnalysisTexts.Summary, a.Analysis.Summary),
        Statistics(a),
        Words(AnalysisTexts.Felt) with { Lines = [.. a.Surveys.Select(s => AnalysisTexts.Share.With(InspectionTexts.Of(s.On), s.Share * 100, s.Asked, s.Method).ToString())] },
        Inspection(a),
        Words(AnalysisTexts.Interviews) with { Lines = [.. a.Interviews.Select(i => AnalysisTexts.Said.With(i.Function, InspectionTexts.Of(i.On), i.Words).ToString())] },
        Flows(a),
    ];

    private static OfficialSection Statistics(ShownAnalysis a)
    {
        var kinds = a.Figures.Kinds.Select(k => (Name: a.KindNames.GetValueOrDefault(k.Kind)?.ToString() ?? k.Kind, k.Count)).ToList();
        var found = AnalysisTexts.Counted.With(a.Figures.Reports, InspectionTexts.Of(a.Analysis.From), InspectionTexts.Of(a.Analysis.To)).ToString();
        return Words(AnalysisTexts.Statistics, found, AnalysisTexts.CountedRule.ToString()) with
        {
            Chart = kinds.Count == 0 ? null : new OfficialChart(found, AnalysisTexts.Count.ToString(), [.. kinds.Take(MostBars)]),
            Table = kinds.Count == 0 ? null : new OfficialTable(
                AnalysisTexts.Statistics.ToString(), [AnalysisTexts.Kind.ToString(), AnalysisTexts.Count.ToString()], [.. kinds.Select(k => (string[])[k.Name, Number(k.Count)])], 1),
        };
    }

    private static OfficialSection Inspection(ShownAnalysis a) => a.Inspection is not { } i ? Words(AnalysisTexts.ChooseInspection) : Words(
        AnalysisTexts.ChooseInspection,
        ShowInspectionTexts.Made.With(InspectionTexts.Of(i.Inspection.Kind), InspectionTexts.Of(i.Inspection.On), i.Inspection.InTheDark ? InspectionTexts.Dark : InspectionTexts.Light).ToString(),
        ShowInspectionTexts.Colouring(i).ToString(),
        i.Comparison is { } compared ? ShowInspectionTexts.Found(compared).ToString() : null,
        ShowInspectionTexts.Rule(i).ToString());

    private static OfficialSection Flows(ShownAnalysis a) => Words(AnalysisTexts.Flows) with
    {
        Table = a.Flows.Count == 0 ? null : new OfficialTable(
            AnalysisTexts.Flows.ToString(),
            [AnalysisTexts.Where.ToString(), AnalysisTexts.When.ToString(), AnalysisTexts.Minutes.ToString(), AnalysisTexts.People.ToString(), AnalysisTexts.PerHour.ToString()],
            [.. a.Flows.Select(f => (string[])[f.Where, $"{InspectionTexts.Of(f.On)} {f.At.ToString("HH:mm", CultureInfo.InvariantCulture)}", Number(f.Minutes), Number(f.People), Number((int)Math.Round(f.PerHour))])],
            2),
    };

    private static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);
}
