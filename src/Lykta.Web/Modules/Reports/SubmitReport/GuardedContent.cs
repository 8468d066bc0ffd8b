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
internal sealed record GuardedContent(ReportContent Content, string Hash, IReadOnlyList<WithheldHit> Withheld)
{
    /// <param name="said">What the sender says.</param>
    /// <param name="before">What the report said before.</param>
    /// <param name="names">How the sender answers for names: replaced, or kept where a text holds nothing else.</param>
    public static GuardedContent Of(ReportContent said, ReportContent? before = null, KeptNames? names = null)
    {
        if (names?.AreReplaced == true)
        {
            said = said with { Text = ReplacedUnless(said.Text, before?.Text), ActionTaken = ReplacedUnless(said.ActionTaken, before?.ActionTaken) };
        }

        IReadOnlyList<WithheldHit> withheld = [.. Withhold(WithheldText.OpenText, said.Text, before?.Text), .. Withhold(WithheldText.Action, said.ActionTaken, before?.ActionTaken)];
        return new GuardedContent(
            said with
            {
                SaidWhen = null,
                Text = withheld.Any(hit => hit.Field == WithheldText.OpenText) ? null : said.Text,
                ActionTaken = withheld.Any(hit => hit.Field == WithheldText.Action) ? null : said.ActionTaken,
            },
            // The hash outlives the text, so it is not made of what was withheld: of so few digits it could be guessed back.
            (said with { Text = ReplacedUnless(said.Text, null), ActionTaken = ReplacedUnless(said.ActionTaken, null) }).Hash(),
            withheld);

        IEnumerable<WithheldHit> Withhold(string field, string? text, string? earlier) =>
            Find(text, earlier) is { Count: > 0 } hits && names?.Let(hits) != true ? hits.Select(hit => new WithheldHit(field, hit.Kind, hit.Start, hit.Length)) : [];
    }

    private static IReadOnlyList<PersonalDataHit> Find(string? text, string? before) => text is null || text == before ? [] : PersonalDataGuard.Find(text);

    private static string? ReplacedUnless(string? text, string? before) => text is null || text == before ? text : PersonalDataGuard.Replace(text);
}
