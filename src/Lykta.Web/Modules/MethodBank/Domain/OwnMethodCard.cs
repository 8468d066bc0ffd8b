using Lykta.Kernel;

namespace Lykta.Modules.MethodBank.Domain;

/// <summary>A municipality's own method as a card beside the shipped ones. What it says stands as the municipality's own word.</summary>
internal static class OwnMethodCard
{
    private static readonly Text Experience = new("Kommunens egen bedömning.", "The municipality's own judgement.");

    public static MethodCard Card(this OwnMethod method, MethodEdition edition)
    {
        var source = method[OwnPart.Source] is { } title ? new MethodSource("own", title, method.Choices.SourceYear, method[OwnPart.Link]) : null;
        return new MethodCard
        {
            Id = method.Id.ToString(),
            Version = method.Number,
            LastReviewed = SwedishTime.DayOf(method.CreatedAt),
            IsOwn = true,
            IsRetired = method.IsRetired,
            Name = new(method[OwnPart.Name]!, method[OwnPart.EnglishName] ?? method[OwnPart.Name]!),
            Description = Both(method[OwnPart.Description]!),
            Grade = method.Grade,
            Size = method.Choices.Change is { } change ? new EffectSize(change, method.Choices.Low, method.Choices.High, null, method.Choices.Studies, source, ClaimStanding.Own) : null,
            Parts = Enum.GetValues<CardPart>().ToDictionary(p => p, p => Claims(method[Enum.Parse<OwnPart>(p.ToString())], source)),
            Crimes = Fits(method.Choices.Crimes, edition.Crimes, source),
            Places = Fits(method.Choices.Places, edition.Places, source),
            Causes = method.Choices.Causes,
            Time = method.Choices.Time,
            Cost = method.Choices.Cost,
            Owners = method.Choices.Owners,
            Swedish = method.Choices.Swedish,
            Indicators = [.. (method[OwnPart.Indicators] ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Both)],
        };
    }

    private static IReadOnlyList<Claim> Claims(string? words, MethodSource? source) => words is null ? [] : [new Claim(Both(words), source, ClaimStanding.Own)];

    private static IReadOnlyList<FitFor> Fits(IEnumerable<OwnFit> fits, IReadOnlyList<MethodWord> words, MethodSource? source) =>
    [
        .. from fit in fits
           join word in words on fit.Code equals word.Code
           select new FitFor(word.Code, word.Name, fit.Fit, new Claim(Experience, source, ClaimStanding.Own)),
    ];

    private static Text Both(string words) => new(words, words);
}
