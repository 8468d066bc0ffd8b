using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.RegulatedMeasures;

/// <summary>A sheet that leaves as a file: what it is called, and which page shows the same.</summary>
internal sealed record SheetFile(OfficialSheetModel Sheet, DocumentMark Mark, string Name, string Page)
{
    public Task<IResult> PdfAsync(SheetFiles files, Reading reading, CancellationToken ct) => files.PdfAsync(Sheet, Name, Page, reading, ct);

    public Task<IResult> WordAsync(SheetFiles files, Reading reading, CancellationToken ct) => files.WordAsync(Sheet, Mark, Name, reading, ct);
}

/// <summary>What was counted, on a sheet.</summary>
internal static class SheetParts
{
    /// <summary>What was counted, a section a table: the line that says how much goes before the first.</summary>
    public static IEnumerable<OfficialSection> Figures(WrittenFigures figures) => figures.Counted is not { } counted ? [] :
    [
        new(RegulatedTexts.Counted.ToString(), [RegulatedTexts.CountedOf.With(counted.Total, figures.From, figures.To).ToString(), .. counted.Timed > 0 ? (string[])[RegulatedTexts.SharesOf.With(counted.Timed).ToString()] : []], [], null),
        .. figures.Tables.Select(t => new OfficialSection(t.Caption, [], [], t)),
    ];
}
