using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.PlaceFiles.ShowPlaceFile;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Documents;
using static Lykta.Platform.Documents.OfficialSections;

namespace Lykta.Modules.PlaceFiles.PrintPlaceFile;

/// <summary>The file of a place as a sheet of paper: what this reader sees on the page, the latest first.</summary>
internal sealed class PlaceSheetQuery(ShowPlaceFileQuery query, CurrentViewer current)
{
    /// <summary>So many rows of the time line: the sheet is one to bring to a meeting.</summary>
    private const int MostRows = 20;

    public DocumentMark Mark => new() { Type = DocumentType.PlaceFile, Day = query.Today };

    public async Task<OfficialSheetModel> RunAsync(Id<Place> id, CancellationToken ct)
    {
        var f = await query.RunAsync(id, ct);
        return new OfficialSheetModel
        {
            Title = f.Place.Name,
            Kind = ShowPlaceFileTexts.File.ToString(),
            Municipality = current.Viewer.MunicipalityName,
            Head = [string.Join(" · ", ((string?[])[f.Kind, f.Area ?? PlaceFileTexts.NoArea.ToString(), f.Place.Address, PlaceFileTexts.Day(query.Today)]).Where(w => w is not null))],
            Sections = [.. Sections(f).Where(s => !s.IsEmpty)],
        };
    }

    private static IEnumerable<OfficialSection> Sections(ShownPlaceFile f) =>
    [
        Words(PlaceFileTexts.Actual, PlaceWords.Actual(f).ToString(), ShowPlaceFileTexts.ActualRule.ToString()) with { Chart = Kinds(f) },
        Words(PlaceFileTexts.Felt, PlaceWords.Felt(f).ToString(), PlaceWords.FeltCaveat(f)?.ToString(), ShowPlaceFileTexts.FeltRule.ToString()),
        Lines(PlaceFileTexts.Answers, f.Parties.Select(p => ShowPlaceFileTexts.Party.With(PlaceFileTexts.Of(p.Party.Role), p.Name).ToString() + (p.Party.For is { } what ? $" ({what})" : string.Empty))),
        Lines(PlaceFileTexts.Assets, f.Assets.Select(PlaceWords.Of)),
        Lines(PlaceFileTexts.Classify, f.Classifications.Select(c => $"{PlaceFileTexts.Of(c.Class)}, {PlaceFileTexts.Span(c.From, c.To)}. {c.Source}")),
        Table(
            ShowPlaceFileTexts.Measures,
            [ShowPlaceFileTexts.Measure, ShowPlaceFileTexts.State, ShowPlaceFileTexts.Start, ShowPlaceFileTexts.Cost],
            f.Measures.Select(m => (string[])[m.PublicName, m.State.Name().ToString(), m.StartedOn is { } on ? PlaceFileTexts.Day(on) : "–", PlaceTimeTexts.Costs(m.Cost, m.YearlyCost)?.ToString() ?? "–"])),
        Table(
            ShowPlaceFileTexts.TimeLine,
            [ShowPlaceFileTexts.When, ShowPlaceFileTexts.What, ShowPlaceFileTexts.Which, ShowPlaceFileTexts.Note],
            TimeLine.Of(f).Take(MostRows).Select(r => (string[])[PlaceFileTexts.Day(r.Day), r.Sort.ToString(), r.Words, r.Note?.ToString() ?? string.Empty])),
    ];

    private static OfficialChart? Kinds(ShownPlaceFile f) => f.Reports.Kinds.Count == 0 ? null : new OfficialChart(
        ShowPlaceFileTexts.KindsOf.ToString(), PlaceFileTexts.Actual.ToString(), [.. f.Reports.Kinds.Take(6).Select(k => (f.KindNames.GetValueOrDefault(k.Kind)?.ToString() ?? k.Kind, k.Count))]);
}
