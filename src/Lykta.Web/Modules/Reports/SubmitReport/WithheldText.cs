using Lykta.Modules.Reports.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>A text that came back unsaved: in pieces, so that what was found can be marked, and as it would read with that taken away.</summary>
internal sealed record WithheldText(string Field, string Text, string Replaced, IReadOnlyList<(string Piece, bool Found)> Pieces)
{
    public static IReadOnlyList<WithheldText> Of(ReportContent said, IReadOnlyList<WithheldHit> hits) =>
        [.. hits.Select(h => h.Field).Distinct().Select(field => Of(field, field == "text" ? said.Text! : said.ActionTaken!))];

    private static WithheldText Of(string field, string text)
    {
        var pieces = new List<(string, bool)>();
        var at = 0;
        foreach (var hit in PersonalDataGuard.Find(text))
        {
            pieces.Add((text[at..hit.Start], false));
            pieces.Add((text[hit.Start..hit.End], true));
            at = hit.End;
        }

        pieces.Add((text[at..], false));
        return new WithheldText(field, text, PersonalDataGuard.Replace(text), pieces);
    }
}
