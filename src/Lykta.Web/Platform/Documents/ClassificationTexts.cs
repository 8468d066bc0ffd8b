using Lykta.Kernel;

namespace Lykta.Platform.Documents;

/// <summary>A classification in words: on screen, on paper and in lists.</summary>
internal static class ClassificationTexts
{
    public static readonly Text Label = new("Klassning", "Classification");
    public static readonly Text SecretUnder = new("Sekretess, {0}", "Secret, {0}");
    public static readonly Text Change = new("Ändra klassning", "Change classification");

    public static Text Name(this ClassificationLevel level) => level switch
    {
        ClassificationLevel.Open => new("Öppen", "Open"),
        ClassificationLevel.Internal => new("Intern", "Internal"),
        _ => new("Sekretess", "Secret"),
    };

    public static Text Name(this Classification of) => of.Section is null ? of.Level.Name() : SecretUnder.With(of.Section);

    /// <summary>What the text is, chosen or usual.</summary>
    public static Classification Now(this IClassified text) => text.Classification ?? text.Usually;
}
