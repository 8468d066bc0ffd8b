using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;
using Lykta.Modules.MethodBank.FindMethods;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.MethodBank.ShowMethod;

/// <summary>One method as the API tells it: every claim with how it stands and where it is from.</summary>
internal sealed record MethodDetailJson(
    MethodJson Method,
    EffectJson? Effect,
    ClaimJson? Never,
    IReadOnlyDictionary<CardPart, IReadOnlyList<ClaimJson>> Parts,
    IReadOnlyList<FitJson> Crimes,
    IReadOnlyList<FitJson> Places,
    IReadOnlyList<OrganisationKind> Owners,
    SwedishEvidence SwedishEvidence,
    IReadOnlyList<Text> Indicators,
    IReadOnlyList<SourceJson> Sources)
{
    public static MethodDetailJson Of(MethodCard c) => new(
        MethodJson.Of(c),
        c.Size is { } size ? new EffectJson(size.Change, size.Low, size.High, size.Span, size.Studies, size.Standing, size.Source?.Key) : null,
        c.Never is { } never ? ClaimJson.Of(never) : null,
        c.Parts.ToDictionary(p => p.Key, p => (IReadOnlyList<ClaimJson>)[.. p.Value.Select(ClaimJson.Of)]),
        [.. c.Crimes.Select(FitJson.Of)],
        [.. c.Places.Select(FitJson.Of)],
        c.Owners,
        c.Swedish,
        c.Indicators,
        [.. c.Sources.Select(s => new SourceJson(s.Key, s.Title, s.Year, s.Link))]);
}

/// <summary>In per cent; what low and high are is said in span.</summary>
internal sealed record EffectJson(decimal Change, decimal? Low, decimal? High, Text? Span, int? Studies, ClaimStanding Standing, string? Source);

internal sealed record ClaimJson(Text Words, ClaimStanding Standing, string? Source)
{
    public static ClaimJson Of(Claim c) => new(c.Words, c.Standing, c.Source?.Key);
}

internal sealed record FitJson(string Code, Text Name, Fit Fit, ClaimJson Why)
{
    public static FitJson Of(FitFor f) => new(f.Code, f.Name, f.Fit, ClaimJson.Of(f.Why));
}

internal sealed record SourceJson(string Key, string Title, int? Year, string? Link);
