using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.PersonalData;
using Lykta.Platform.Web;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>A text that came back unsaved, with what was found in it marked.</summary>
internal sealed record WithheldText(string Field, string Text, MarkedText Marked, bool OnlyNames)
{
    public const string OpenText = "text";
    public const string Action = "actionTaken";

    public static readonly IReadOnlyList<string> Fields = [OpenText, Action];

    public static string TypedName(string field) => "Typed." + field;

    public static int LongestOf(string field) => field == Action ? SubmitReportBody.LongestAction : SubmitReportBody.LongestText;

    public static Text LabelOf(string field, ReporterWords words) => field == Action ? words.Action : words.Text;

    public static IReadOnlyList<WithheldText> Of(ReportContent said, IReadOnlyList<WithheldHit> hits) =>
        [.. hits.Select(h => h.Field).Distinct().Select(field => Of(field, field == Action ? said.ActionTaken! : said.Text!))];

    public static WithheldText Of(string field, string text)
    {
        var hits = PersonalDataGuard.Find(text);
        return new WithheldText(field, text, text.Marked(hits), hits.All(hit => hit.MayBeMistaken));
    }
}
