using Lykta.Modules.Reports.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>Where in which text something about a person was found. It goes back to the sender and is kept nowhere.</summary>
internal sealed record WithheldHit(string Field, PersonalDataKind Kind, int Start, int Length);

/// <summary>
/// What may be saved of a report: all of it, or all but the texts in which the personal-data guard found something. A caught text never
/// stops the report. Protected text is not guarded: it is made for what others may not read.
/// </summary>
internal sealed record GuardedContent(ReportContent Content, string Hash, IReadOnlyList<WithheldHit> Withheld)
{
    public static GuardedContent Of(ReportContent said)
    {
        var text = Find(WithheldText.OpenText, said.Text);
        var action = Find(WithheldText.Action, said.ActionTaken);
        return new GuardedContent(
            said with { Text = text.Count > 0 ? null : said.Text, ActionTaken = action.Count > 0 ? null : said.ActionTaken },
            // The hash outlives the text, so it is not made of what was withheld: of so few digits it could be guessed back.
            (said with { Text = Replaced(said.Text), ActionTaken = Replaced(said.ActionTaken) }).Hash(),
            [.. text, .. action]);
    }

    private static List<WithheldHit> Find(string field, string? text) =>
        text is null ? [] : [.. PersonalDataGuard.Find(text).Select(hit => new WithheldHit(field, hit.Kind, hit.Start, hit.Length))];

    private static string? Replaced(string? text) => text is null ? null : PersonalDataGuard.Replace(text);
}
