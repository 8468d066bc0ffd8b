using Lykta.Kernel;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Retention.RemoveWords;

internal sealed record ProposeRemovalCommand(string Sort, Guid Document, IReadOnlyList<ChosenWords> Chosen, RemovalGround? Ground, string? Reference);

/// <summary>The sorts of frozen documents, by their word.</summary>
internal sealed class FrozenSorts(IEnumerable<IFrozenTexts> all)
{
    public IFrozenTexts Of(string word) => all.FirstOrDefault(s => s.Word == word) ?? throw new MissingException(nameof(IFrozenTexts));
}

/// <summary>Proposes and confirms that words about a person are taken out of a frozen document (ta bort ord). It takes two persons, and nothing gives the words back.</summary>
internal sealed class RemoveWordsHandler(Changes changes, LyktaDbContext db, FrozenSorts sorts)
{
    /// <summary>What stands in the text in place of the words.</summary>
    public const string Mark = "███";

    public Task<Result<WordRemoval>> ProposeAsync(ProposeRemovalCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) => changes.MakeAsync<WordRemoval>(
        change,
        async facts =>
        {
            var document = await sorts.Of(command.Sort).ReadAsync(command.Document, viewer, ct);
            var chosen = command.Chosen.Where(c => c.Numbers.Count > 0 && document.Texts.Any(t => t.Path == c.Path && c.Numbers.All(n => n >= 0 && n < TextMask.Words(t.Words).Count))).ToList();
            var proposed = WordRemoval.Propose(db.Municipality, command.Sort, command.Document, chosen, command.Ground, command.Reference, change);
            if (proposed.IsOk)
            {
                foreach (var waiting in await db.Set<WordRemoval>().Where(r => r.DocumentId == command.Document && r.ConfirmedAt == null && r.EndedAt == null).ToListAsync(ct))
                {
                    _ = waiting.End(change.At).Value;
                }

                db.Add(proposed.Value);
                facts.Add(new RemovalProposed(proposed.Value.Id, command.Sort, command.Document, chosen.Sum(c => c.Numbers.Count)));
            }

            return proposed;
        },
        ct);

    public Task<Result<WordRemoval>> ConfirmAsync(Id<WordRemoval> id, Viewer viewer, ChangeContext change, CancellationToken ct) => changes.MakeAsync<WordRemoval>(
        change,
        async facts =>
        {
            var confirmed = (await db.GetAsync<WordRemoval>(r => r.Id == id, ct)).Confirm(change);
            if (confirmed.IsOk)
            {
                var removal = confirmed.Value;
                var (sort, chosen) = (sorts.Of(removal.Sort), removal.Chosen);
                var texts = Without(await sort.ReadAsync(removal.DocumentId, viewer, ct), chosen);
                var words = chosen.Sum(c => c.Numbers.Count);
                var leaves = await sort.ChangeAsync(removal.DocumentId, texts, new RemovedWords(words, SwedishTime.DayOf(change.At), removal.Reference), ct);
                facts.Add(new WordsRemoved(id.Value, removal.Sort, removal.DocumentId, words, leaves));
            }

            return confirmed;
        },
        ct);

    public Task<Result<WordRemoval>> EndAsync(Id<WordRemoval> id, ChangeContext change, CancellationToken ct) => changes.MakeAsync<WordRemoval>(
        change,
        async facts =>
        {
            var ended = (await db.GetAsync<WordRemoval>(r => r.Id == id, ct)).End(change.At);
            if (ended.IsOk)
            {
                facts.Add(new RemovalTakenBack(id));
            }

            return ended;
        },
        ct);

    /// <summary>The chosen texts without the chosen words. Who may not read one of them finds none.</summary>
    public static IReadOnlyList<ChangedText> Without(FrozenDocument document, IReadOnlyList<ChosenWords> chosen) =>
        [.. chosen.Select(c => new ChangedText(c.Path, TextMask.Apply(TextAt(document, c.Path).Words, c.Numbers, null, Mark)!))];

    public static FrozenText TextAt(FrozenDocument document, string path) => document.Texts.FirstOrDefault(t => t.Path == path) ?? throw new MissingException(nameof(FrozenText));
}

/// <summary>Somebody proposed that so many words are taken out of a frozen document.</summary>
internal sealed record RemovalProposed(Id<WordRemoval> Removal, string Sort, Guid Document, int Words) : Fact;

/// <summary>A proposal to take words out was taken back.</summary>
internal sealed record RemovalTakenBack(Id<WordRemoval> Removal) : Fact;
