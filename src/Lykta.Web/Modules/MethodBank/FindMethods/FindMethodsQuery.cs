using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;

namespace Lykta.Modules.MethodBank.FindMethods;

/// <summary>A card in the list; its match is how it fits what is filtered by, the worst first told.</summary>
internal sealed record MethodRow(MethodCard Card, Fit? Match);

/// <summary>Finds methods (sök metod): what works first and by how well it is known, what does harm last.</summary>
internal sealed class FindMethodsQuery(MethodCards cards)
{
    public async Task<IReadOnlyList<MethodRow>> RunAsync(MethodFilter filter, bool retiredToo, CancellationToken ct)
    {
        var found = (await cards.AllAsync(ct)).Where(c => (retiredToo || !c.IsRetired) && Fits(c, filter)).Select(c => new MethodRow(c, Match(c, filter)));
        return [.. found.OrderBy(r => r.Card.IsRetired).ThenBy(Rank).ThenBy(r => r.Card.Grade == EvidenceGrade.D ? 9 : (int)r.Card.Grade).ThenBy(r => r.Card.Name.ToString(), StringComparer.Create(CultureInfo.CurrentUICulture, true))];
    }

    private static bool Fits(MethodCard card, MethodFilter f) =>
        (f.Crime is null || card.Never is not null || card.Crimes.Any(c => c.Code == f.Crime.Code))
        && (f.Place is null || card.Never is not null || card.Places.Any(p => p.Code == f.Place.Code))
        && (f.Cause is not { } cause || card.Causes.Contains(cause))
        && (f.Grade is not { } grade || card.Grade == grade)
        && (f.Words is null || Texts(card).Any(t => Says(t, f.Words)));

    /// <summary>One word for crime and place together: what speaks against it in either weighs more than what speaks for it in the other.</summary>
    private static Fit? Match(MethodCard card, MethodFilter f)
    {
        var met = card.Crimes.Where(c => c.Code == f.Crime?.Code).Concat(card.Places.Where(p => p.Code == f.Place?.Code)).Select(m => m.Fit).ToList();
        return f.Crime is null && f.Place is null ? null
            : met.Contains(Fit.Harm) || (card.Never is not null && card.Crimes.Any(c => c.Fit == Fit.Harm)) ? Fit.Harm
            : met.Contains(Fit.NoEffect) || card.Never is not null ? Fit.NoEffect
            : met.Contains(Fit.Unclear) ? Fit.Unclear
            : Fit.Works;
    }

    private static int Rank(MethodRow row) => row.Match switch { Fit.Works => 0, Fit.Unclear => 1, Fit.NoEffect => 2, Fit.Harm => 3, _ => 0 };

    private static IEnumerable<Text> Texts(MethodCard card) => [card.Name, card.Description, .. card.Parts.Values.SelectMany(p => p).Select(c => c.Words)];

    private static bool Says(Text text, string words) =>
        text.Swedish.Contains(words, StringComparison.CurrentCultureIgnoreCase) || text.English.Contains(words, StringComparison.CurrentCultureIgnoreCase);
}
