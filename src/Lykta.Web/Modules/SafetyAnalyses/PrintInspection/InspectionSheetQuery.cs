using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Modules.SafetyAnalyses.ShowInspection;
using Lykta.Platform.Access;
using Lykta.Platform.Documents;
using static Lykta.Platform.Documents.OfficialSections;

namespace Lykta.Modules.SafetyAnalyses.PrintInspection;

/// <summary>An inspection as a sheet of paper: the result first, then every factor.</summary>
internal sealed class InspectionSheetQuery(ShowInspectionQuery query, CurrentViewer current)
{
    public async Task<(OfficialSheetModel Sheet, DocumentMark Mark)> RunAsync(Id<Inspection> id, CancellationToken ct)
    {
        var shown = await query.RunAsync(id, ct);
        var inspection = shown.Inspection;
        return (
            new OfficialSheetModel
            {
                Title = shown.Place,
                Kind = InspectionTexts.Of(inspection.Kind).ToString(),
                Municipality = current.Viewer.MunicipalityName,
                Head =
                [
                    $"{InspectionTexts.Of(inspection.On)}, {(inspection.InTheDark ? InspectionTexts.Dark : InspectionTexts.Light)}",
                    ShowInspectionTexts.Assessors.With(inspection.Second is null ? inspection.First : $"{inspection.First}, {inspection.Second}").ToString(),
                ],
                Sections = [.. Sections(shown).Where(s => !s.IsEmpty)],
            },
            new DocumentMark { Type = DocumentType.Inspection, Day = inspection.On, Status = inspection.IsSettled ? DocumentStatus.DrawnUp : DocumentStatus.Draft });
    }

    private static IEnumerable<OfficialSection> Sections(ShownInspection s) =>
    [
        .. s is { Comparison: { } comparison, Base: { } earlier }
            ? (OfficialSection[])[Words(
                ShowInspectionTexts.Comparison.With(InspectionTexts.Of(earlier.On)), ShowInspectionTexts.Found(comparison).ToString(),
                comparison.Judged == 0 ? null : (comparison.IsReached ? ShowInspectionTexts.Reached : ShowInspectionTexts.NotReached).ToString(), ShowInspectionTexts.Compared(s).ToString())]
            : [],
        Words(ShowInspectionTexts.Result, ShowInspectionTexts.Colouring(s).ToString(), s.NotJudged == 0 ? null : ShowInspectionTexts.NotJudged.With(s.NotJudged).ToString(), ShowInspectionTexts.Rule(s).ToString()),
        .. s.Aspects.Select(a => OfAspect(s, a.Aspect, a.Factors)),
    ];

    private static OfficialSection OfAspect(ShownInspection s, Aspect aspect, IReadOnlyList<ShownFactor> factors)
    {
        var two = s.Inspection.Second is not null;
        Text[] heads =
        [
            ShowInspectionTexts.Factor, ShowInspectionTexts.Colour,
            .. two ? (Text[])[ShowInspectionTexts.First, ShowInspectionTexts.Second, ShowInspectionTexts.Agreed] : [ShowInspectionTexts.Points],
            .. s.Comparison is null ? (Text[])[] : [ShowInspectionTexts.Before, ShowInspectionTexts.Change],
        ];
        return Table(aspect.Name, heads, factors.Select(f => (string[])
        [
            f.Score?.Words is { } words ? $"{f.Factor.Words}. {words}" : f.Factor.Words.ToString(),
            InspectionTexts.Mark(f.Colour)?.Word ?? InspectionTexts.NotJudged.ToString(),
            .. two ? (string[])[Number(f.Score?.First), Number(f.Score?.Second), Number(f.Score?.Agreed)] : [Number(f.Score?.Points)],
            .. s.Comparison is null ? (string[])[] : [Number(f.Compared?.Before), InspectionTexts.Of(f.Compared?.Change ?? FactorChange.Missing).ToString()],
        ]));
    }

    private static string Number(int? points) => points?.ToString(CultureInfo.CurrentCulture) ?? "–";
}
