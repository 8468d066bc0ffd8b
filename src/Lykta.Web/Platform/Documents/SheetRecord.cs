namespace Lykta.Platform.Documents;

/// <summary>A sheet's parts as paragraphs of a record.</summary>
internal static class SheetRecord
{
    public static IReadOnlyList<RecordParagraph> Of(OfficialSheetModel sheet) => [.. sheet.Sections.Select(s => new RecordParagraph(
        s.Title, string.Join('\n', [.. s.Paragraphs, .. s.Table?.Rows.Select(r => string.Join(": ", r)) ?? [], .. s.Lines]), Classification.Open))];
}
