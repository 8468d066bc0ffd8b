using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;

namespace Lykta.Modules.MethodBank.Domain;

/// <summary>What is known of one method (metodkort), shipped with the product or the municipality's own.</summary>
internal sealed record MethodCard
{
    public required string Id { get; init; }

    public required int Version { get; init; }

    public required DateOnly LastReviewed { get; init; }

    /// <summary>Added by the municipality.</summary>
    public bool IsOwn { get; init; }

    /// <summary>No longer offered; measures that chose it still lead here.</summary>
    public bool IsRetired { get; init; }

    public required Text Name { get; init; }

    public required Text Description { get; init; }

    public required EvidenceGrade Grade { get; init; }

    public EffectSize? Size { get; init; }

    /// <summary>Why the method should not be used at all, whatever the problem; null for the others.</summary>
    public Claim? Never { get; init; }

    public required IReadOnlyDictionary<CardPart, IReadOnlyList<Claim>> Parts { get; init; }

    public required IReadOnlyList<FitFor> Crimes { get; init; }

    public required IReadOnlyList<FitFor> Places { get; init; }

    public required IReadOnlyList<TriangleCorner> Causes { get; init; }

    public required TimeToEffect Time { get; init; }

    public required CostBand Cost { get; init; }

    public required IReadOnlyList<OrganisationKind> Owners { get; init; }

    public required SwedishEvidence Swedish { get; init; }

    public required IReadOnlyList<Text> Indicators { get; init; }

    /// <summary>The first thing said of its effect: the line a hurried reader gets.</summary>
    public Claim Known => Parts[CardPart.Effect][0];

    public IEnumerable<FitFor> Fits => [.. Crimes, .. Places];

    public IEnumerable<FitFor> ContraIndicated => Fits.Where(f => f.IsAgainst);

    /// <summary>Every source the card names, once, in the order they are met.</summary>
    public IReadOnlyList<MethodSource> Sources =>
    [
        .. new[] { Never?.Source, Size?.Source }.Concat(Parts.Values.SelectMany(p => p).Select(c => c.Source)).Concat(Fits.Select(f => f.Why.Source))
            .OfType<MethodSource>().DistinctBy(s => s.Key),
    ];

    /// <summary>What speaks against the method for these kinds of crime at this kind of place. A kind of report may be several kinds of crime: if it works for one, it is not against.</summary>
    public IReadOnlyList<Claim> Against(IReadOnlyCollection<string> crimes, string? place)
    {
        if (Never is not null)
        {
            return [Never];
        }

        var met = Crimes.Where(c => crimes.Contains(c.Code)).ToList();
        var crime = met.Exists(c => c.Fit == Fit.Works) ? [] : met.Where(c => c.IsAgainst);
        return [.. crime.Concat(Places.Where(p => p.Code == place && p.IsAgainst)).Select(f => f.Why)];
    }
}
