using Lykta.Kernel;
using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Checklists.Contracts;

/// <summary>Who gave an answer: organisation, and the unit where there is one.</summary>
internal sealed record Answerer(Id<Organisation> Organisation, string OrganisationName, Id<Unit>? Unit, string? UnitName);

/// <summary>A row of a checklist as a question in the meeting: how it was put, and who answered what. A unit that answered twice counts by its last answer.</summary>
internal sealed record QuestionAnswers(
    OrganisationKind AskedOf, string Key, string Kind, Text Question, IReadOnlyList<Answerer> Yes, IReadOnlyList<Answerer> No, IReadOnlyList<Answerer> Unknown);

/// <summary>The door to what checklists were answered with.</summary>
internal static class ChecklistAnswers
{
    /// <summary>The questions answered for a period, those with a yes first.</summary>
    public static async Task<IReadOnlyList<QuestionAnswers>> ChecklistAnswersAsync(this LyktaDbContext db, Period period, CancellationToken ct)
    {
        var (first, last) = (period.From, period.To);
        var answered = await (
            from a in db.Set<AnsweredChecklist>()
            join o in db.Organisations() on a.OrganisationId equals o.Id
            where a.From <= last && a.To >= first
            orderby a.AnsweredAt
            select new { a.Kind, a.Number, a.OrganisationId, Organisation = o.Name, a.UnitId, a.Answers }).AsNoTracking().ToListAsync(ct);
        if (answered.Count == 0)
        {
            return [];
        }

        var units = await db.Units().ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        var kinds = answered.Select(a => a.Kind).Distinct().ToArray();
        var versions = await db.Set<Checklist>().AsNoTracking().Where(c => kinds.Contains(c.Kind)).OrderBy(c => c.Number).ToListAsync(ct);

        // The latest words of each question, among the versions that were asked.
        var words = new Dictionary<(OrganisationKind, string), ChecklistQuestion>();
        foreach (var version in versions.Where(v => answered.Exists(a => a.Kind == v.Kind && a.Number == v.Number)))
        {
            foreach (var question in version.Questions)
            {
                words[(version.Kind, question.Key)] = question;
            }
        }

        var latest = answered.GroupBy(a => (a.OrganisationId, a.UnitId)).Select(g => g.Last());
        var replies = latest.SelectMany(a => a.Answers, (a, reply) => (
            a.Kind, reply.Row, reply.Reply,
            Who: new Answerer(a.OrganisationId, a.Organisation, a.UnitId, a.UnitId is { } unit ? units.GetValueOrDefault(unit) : null)));
        return [.. replies
            .Where(r => words.ContainsKey((r.Kind, r.Row)))
            .GroupBy(r => (r.Kind, r.Row))
            .Select(g => new QuestionAnswers(
                g.Key.Kind,
                g.Key.Row,
                words[g.Key].Kind,
                words[g.Key].Words,
                [.. g.Where(r => r.Reply == ChecklistReply.Yes).Select(r => r.Who)],
                [.. g.Where(r => r.Reply == ChecklistReply.No).Select(r => r.Who)],
                [.. g.Where(r => r.Reply == ChecklistReply.Unknown).Select(r => r.Who)]))
            .OrderByDescending(q => q.Yes.Count).ThenByDescending(q => q.Unknown.Count).ThenBy(q => q.AskedOf).ThenBy(q => q.Key, StringComparer.Ordinal)];
    }
}
