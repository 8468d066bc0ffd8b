using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;

namespace Lykta.Modules.MethodBank.EditOwnMethod;

internal static class EditOwnMethodTexts
{
    public static readonly Text NewTitle = new("Eget metodkort", "Card of your own");
    public static readonly Text ChangeTitle = new("Ändra metodkortet", "Change the card");
    public static readonly Text Lead = new(
        "Skriv vad ni vet om metoden. Allt står som kommunens egen uppgift. Skriv om platser och arbetssätt, inte om personer.",
        "Write what you know of the method. All of it stands as the municipality's own word. Write of places and ways of working, not of people.");

    public static readonly Text ChangeLead = new("Det du sparar blir en ny version. De gamla finns kvar.", "What you save becomes a new version. The old ones stay.");
    public static readonly Text GradeHint = new("A, B och D kräver en källa.", "A, B and D need a source.");
    public static readonly Text NameLabel = new("Vad heter metoden?", "What is the method called?");
    public static readonly Text EnglishName = new("Namn på engelska", "Name in English");
    public static readonly Text Description = new("Vad går den ut på?", "What is it?");
    public static readonly Text Effect = new("Vad vet vi om effekten?", "What do we know of its effect?");
    public static readonly Text Indicators = new("Följ upp med, en sak per rad", "Follow up by, one thing a line");
    public static readonly Text Source = new("Källa: vem och vad", "Source: who and what");
    public static readonly Text Link = new("Länk till källan", "Link to the source");
    public static readonly Text SourceYear = new("Källans år", "Year of the source");
    public static readonly Text FitsCrime = new("Mot vilka brott?", "Against which crimes?");
    public static readonly Text FitsPlace = new("På vilka platser?", "At which places?");
    public static readonly Text More = new("Mer om metoden", "More about the method");
    public static readonly Text Measured = new("Uppmätt effekt och källa", "Measured effect and source");
    public static readonly Text NotSaid = new("Säger inget", "Says nothing");
    public static readonly Text Change = new("Förändring i procent", "Change in per cent");
    public static readonly Text ChangeHint = new("Minus betyder färre brott, till exempel −15.", "Minus means fewer crimes, such as −15.");
    public static readonly Text Low = new("Lägre gräns", "Lower bound");
    public static readonly Text High = new("Övre gräns", "Upper bound");
    public static readonly Text Studies = new("Antal studier", "Number of studies");
    public static readonly Text NumberWrong = new("Skriv ett heltal.", "Write a whole number.");
    public static readonly Text Save = new("Spara kortet", "Save the card");
    public static readonly Text Retire = new("Sluta använda kortet", "Stop using the card");
    public static readonly Text Restore = new("Ta kortet i bruk igen", "Take the card into use again");
    public static readonly Text Cancel = new("Avbryt", "Cancel");

    public static Text Label(OwnPart part) => part switch
    {
        OwnPart.Name => NameLabel,
        OwnPart.EnglishName => EnglishName,
        OwnPart.Description => Description,
        OwnPart.Effect => Effect,
        OwnPart.Indicators => Indicators,
        OwnPart.Source => Source,
        OwnPart.Link => Link,
        _ => Enum.Parse<CardPart>(part.ToString()).Name(),
    };
}
