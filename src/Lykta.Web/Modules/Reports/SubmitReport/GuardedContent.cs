using Lykta.Modules.Reports.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>Where in which text something about a person was found. It goes back to the sender and is kept nowhere.</summary>
internal sealed record WithheldHit(string Field, PersonalDataKind Kind, int Start, int Length);

/// <summary>
/// What may be saved of a report: all of it, or all but the texts in which the personal-data guard found something. A caught text never
/// stops the report. Protected text is not guarded: it is made for what others may not read. What the report already says is not read
/// again, or the next change of something else would take it away.
/// </summary>
internal sealed record GuardedContent(ReportContent Content, string Hash, IReadOnlyList<WithheldHit> Withheld, int KeptNames)
{
    /// <param name="said">What the sender says.</param>
    /// <param name="before">What the report said before.</param>
    /// <param name="keepNames">The sender has said why names stay: a text in which only such were found is saved as it is.</param>
    public static GuardedContent Of(ReportContent said, ReportContent? before = null, bool keepNames = false)
    {
        var text = Find(said.Text, before?.Text);
        var action = Find(said.ActionTaken, before?.ActionTaken);
        var kept = new[] { text, action }.Where(hits => keepNames && hits.All(hit => hit.MayBeMistaken)).ToList();
        IReadOnlyList<WithheldHit> withheld = [.. Withhold(WithheldText.OpenText, text), .. Withhold(WithheldText.Action, action)];
        return new GuardedContent(
            said with
            {
                SaidWhen = null,
                Text = withheld.Any(hit => hit.Field == WithheldText.OpenText) ? null : said.Text,
                ActionTaken = withheld.Any(hit => hit.Field == WithheldText.Action) ? null : said.ActionTaken,
            },
            // The hash outlives the text, so it is not made of what was withheld: of so few digits it could be guessed back.
            (said with { Text = Replaced(said.Text), ActionTaken = Replaced(said.ActionTaken) }).Hash(),
            withheld,
            kept.Sum(hits => hits.Count));

        IEnumerable<WithheldHit> Withhold(string field, IReadOnlyList<PersonalDataHit> hits) =>
            kept.Contains(hits) ? [] : hits.Select(hit => new WithheldHit(field, hit.Kind, hit.Start, hit.Length));
    }

    private static IReadOnlyList<PersonalDataHit> Find(string? text, string? before) => text is null || text == before ? [] : PersonalDataGuard.Find(text);

    private static string? Replaced(string? text) => text is null ? null : PersonalDataGuard.Replace(text);
}
