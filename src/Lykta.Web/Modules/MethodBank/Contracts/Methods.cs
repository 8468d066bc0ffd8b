using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;

namespace Lykta.Modules.MethodBank.Contracts;

/// <summary>A method as other modules name it.</summary>
internal sealed record SeenMethod(string Id, int Version, Text Name, EvidenceGrade Grade, bool IsOwn, bool IsRetired)
{
    public static string Href(MunicipalityCode municipality, string id) => $"/{municipality}/metodbank/{id}";
}

/// <summary>The door to the method bank: what there is to choose, and whether it fits.</summary>
internal sealed class Methods(MethodCards cards)
{
    /// <summary>Kinds of place, for whoever asks whether a method fits.</summary>
    public IReadOnlyList<Choice> PlaceKinds => [.. cards.Edition.Places.Select(p => new Choice(p.Code, p.Name))];

    /// <summary>What can be chosen, by name; the retired cannot.</summary>
    public async Task<IReadOnlyList<Choice>> ChoicesAsync(CancellationToken ct) =>
        [.. (await cards.AllAsync(ct)).Where(c => !c.IsRetired).Select(c => new Choice(c.Id, $"{c.Name} ({c.Grade.Name()})")).OrderBy(c => c.Label, StringComparer.CurrentCulture)];

    public async Task<SeenMethod?> FindAsync(string id, CancellationToken ct) =>
        await cards.FindAsync(id, version: null, ct) is { } card ? new SeenMethod(card.Id, card.Version, card.Name, card.Grade, card.IsOwn, card.IsRetired) : null;

    /// <summary>What speaks against a method for a problem of a kind of report at a kind of place; null where nothing does, or where there is no such method.</summary>
    public async Task<ContraIndication?> AgainstAsync(string id, string? reportKind, string? placeKind, CancellationToken ct)
    {
        if (await cards.FindAsync(id, version: null, ct) is not { } card || card.Against(cards.Edition.CrimesOf(reportKind), placeKind) is not { Count: > 0 } claims)
        {
            return null;
        }

        var harmful = card.Crimes.Any(c => c is { Fit: Fit.Harm, IsAgainst: true });
        return new ContraIndication(card.Id, card.Name, harmful, [.. claims.Select(c => new ContraReason(c.Words, c.Source?.Title, c.Source?.Link))]);
    }
}
