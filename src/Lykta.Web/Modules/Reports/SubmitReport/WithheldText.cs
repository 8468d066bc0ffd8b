using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>A text that came back unsaved: in pieces, so that what was found can be marked, and as it would read with that taken away.</summary>
internal sealed record WithheldText(string Field, string Text, string Replaced, IReadOnlyList<(string Piece, bool Found)> Pieces, bool OnlyNames)
{
    public const string OpenText = "text";
    public const string Action = "actionTaken";

    public static readonly IReadOnlyList<string> Fields = [OpenText, Action];

    public static string TypedName(string field) => "Typed." + field;

    public static string ReplacedName(string field) => "Replaced." + field;

    public static int LongestOf(string field) => field == Action ? SubmitReportBody.LongestAction : SubmitReportBody.LongestText;

    public static Text LabelOf(string field, ReporterWords words) => field == Action ? words.Action : words.Text;

    public static IReadOnlyList<WithheldText> Of(ReportContent said, IReadOnlyList<WithheldHit> hits) =>
        [.. hits.Select(h => h.Field).Distinct().Select(field => Of(field, field == Action ? said.ActionTaken! : said.Text!))];

    public static WithheldText Of(string field, string text)
    {
        var pieces = new List<(string, bool)>();
        var at = 0;
        var hits = PersonalDataGuard.Find(text);
        foreach (var hit in hits)
        {
            pieces.Add((text[at..hit.Start], false));
            pieces.Add((text[hit.Start..hit.End], true));
            at = hit.End;
        }

        pieces.Add((text[at..], false));
        return new WithheldText(field, text, PersonalDataGuard.Replace(text), pieces, hits.All(hit => hit.MayBeMistaken));
    }
}
