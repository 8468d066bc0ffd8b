using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>What the states are called.</summary>
internal static class PictureStateWords
{
    private static readonly Text Draft = new("Utkast", "Draft");
    private static readonly Text Basis = new("Underlag", "Basis");
    private static readonly Text Adopted = new("Fastställd", "Adopted");

    public static Text Of(PictureState state) => state switch
    {
        PictureState.Adopted => Adopted,
        PictureState.Basis => Basis,
        _ => Draft,
    };
}

/// <summary>What the kinds of picture are called.</summary>
internal static class PictureKindWords
{
    private static readonly Text Regular = new("Lägesbild", "Situational picture");
    private static readonly Text Quarterly = new("Kvartalets lägesbild", "Quarterly picture");
    private static readonly Text Tertial = new("Tertialets lägesbild", "Four-month picture");
    private static readonly Text Yearly = new("Årets lägesbild", "Yearly picture");
    private static readonly Text Statutory = new("Lägesbild enligt lagen", "Statutory picture");

    public static Text Of(PictureKind kind) => kind switch
    {
        PictureKind.Quarterly => Quarterly,
        PictureKind.Tertial => Tertial,
        PictureKind.Yearly => Yearly,
        PictureKind.Statutory => Statutory,
        _ => Regular,
    };
}
