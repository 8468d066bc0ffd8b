using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Oversight.Contracts;
using Lykta.Modules.People.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Disclosures.ExtractRegister;

/// <param name="Hits">Marks of the hits that are about the person.</param>
/// <param name="Masked">Of each hit's mark the numbers of the words that are about somebody else.</param>
internal sealed record ExtractCommand(IReadOnlyList<string> Words, IReadOnlyCollection<string> Hits, ILookup<string, int> Masked, string Format);

/// <summary>Searches for a person, and makes their extract (registerutdrag). Both are in the trail, with counts; the words are not.</summary>
internal sealed class ExtractRegisterHandler(Changes changes, LyktaDbContext db, PersonSearch search)
{
    public Task<Result<List<PersonHit>>> SearchAsync(IReadOnlyList<string> words, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<List<PersonHit>>(
            change,
            async facts =>
            {
                if (await RefusalAsync(words, viewer, ct) is { } refused)
                {
                    return refused;
                }

                var hits = await search.FindAsync(words, ct);
                facts.Add(new RegisterSearched(hits.Count));
                return hits;
            },
            ct);

    public Task<Result<Extract>> MakeAsync(ExtractCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Extract>(
            change,
            async facts =>
            {
                if (await RefusalAsync(command.Words, viewer, ct) is { } refused)
                {
                    return refused;
                }

                var found = await search.FindAsync(command.Words, ct);
                var chosen = found.Where(h => command.Hits.Contains(h.Mark)).ToList();
                if (chosen.Count != command.Hits.Count)
                {
                    return new SearchedTooLongAgo();
                }

                var made = new RegisterExtract(db.Municipality, Id<RegisterExtract>.New(change.At), command.Words, found.Count, chosen.Count, change.Actor.Id, change.At);
                db.Add(made);
                facts.Add(new RegisterExtractMade(made.Id, found.Count, chosen.Count, command.Format));
                var account = await db.AccountOfAsync([.. chosen.Where(h => h.Table == "Person").Select(h => h.Text)], ct);
                var theirs = account is { } id ? await search.OfAccountAsync(id, ct) : [];
                var pieces = chosen.Concat(theirs).DistinctBy(h => h.Mark).Select(h => (h, TextMask.Apply(h.Text, [.. command.Masked[h.Mark]], typed: null)!));
                return Extract.Of(pieces, account is { } known ? await LogAsync(known.Value, ct) : [], viewer.MunicipalityName, change.At);
            },
            ct);

    /// <summary>One's own account: no search and no choice, so nobody else's words are in it.</summary>
    public async Task<Extract> OwnAsync(Viewer viewer, DateTime at, CancellationToken ct)
    {
        var own = await search.OfAccountAsync(new Id<Person>(viewer.Actor.Id), ct);
        return Extract.Of(own.Select(h => (h, h.Text)), await LogAsync(viewer.Actor.Id, ct), viewer.MunicipalityName, at);
    }

    private async Task<Refusal?> RefusalAsync(IReadOnlyList<string> words, Viewer viewer, CancellationToken ct) =>
        !await db.Organisations().AnyAsync(o => o.Id == viewer.Organisation && o.IsMunicipalitysOwn, ct) ? new ExtractsAreTheMunicipalitys()
        : words.Count == 0 ? new SaySomethingToSearch()
        : null;

    private async Task<IReadOnlyList<string>> LogAsync(Guid account, CancellationToken ct) =>
        [.. (await db.Set<AuditEntry>().Where(e => e.ActorId == account).GroupBy(e => e.Event).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).ToListAsync(ct))
            .Select(g => ExtractTexts.LogLine.With(EventWords.Of(g.Key), g.Count).ToString())];
}

/// <summary>Somebody was searched for in everything that may hold a person.</summary>
internal sealed record RegisterSearched(int Hits) : Reading;

/// <summary>An extract left as a file.</summary>
internal sealed record RegisterExtractMade(Id<RegisterExtract> Extract, int Hits, int Included, string Format) : Reading;
