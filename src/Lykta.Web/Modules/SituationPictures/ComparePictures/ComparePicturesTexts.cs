using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.ComparePictures;

internal static class ComparePicturesTexts
{
    public static readonly Text Title = new("Jämför lägesbilder", "Compare pictures");
    public static readonly Text First = new("Den första", "The first");
    public static readonly Text Second = new("Den andra", "The second");
    public static readonly Text Show = new("Jämför", "Compare");
    public static readonly Text Missing = new("Lägesbilden för {0} är inte kompilerad.", "The picture for {0} has not been compiled.");
    public static readonly Text ChooseTwo = new("Välj två lägesbilder att jämföra", "Choose two pictures to compare");
    public static readonly Text Difference = new("Skillnad", "Difference");
    public static readonly Text WithinChance = new("Inom normal variation", "Within normal variation");
    public static readonly Text More = new("Tydligt fler", "Clearly more");
    public static readonly Text Fewer = new("Tydligt färre", "Clearly fewer");
    public static readonly Text NotInBoth = new("Finns bara i den ena", "In one of them only");
    public static readonly Text FindingNone = new("Sammanlagt {0:N0} mot {1:N0} rapporter: inom normal variation.", "In all {0:N0} against {1:N0} reports: within normal variation.");
    public static readonly Text FindingMore = new("Sammanlagt {0:N0} mot {1:N0} rapporter: tydligt fler.", "In all {0:N0} against {1:N0} reports: clearly more.");
    public static readonly Text FindingFewer = new("Sammanlagt {0:N0} mot {1:N0} rapporter: tydligt färre.", "In all {0:N0} against {1:N0} reports: clearly fewer.");
    public static readonly Text DifferentLength = new("Perioderna är olika långa; jämförelsen räknar per dag.", "The periods differ in length; the comparison counts per day.");
    public static readonly Text Senders = new("Avsändare: {0:N0} och {1:N0}. Fler eller färre som rapporterar ändrar antalet utan att något annat har ändrats.", "Senders: {0:N0} and {1:N0}. More or fewer reporting changes the count though nothing else has.");
    public static readonly Text Rule = new("Tydligt: exakt test av två antal, högst 5 % risk att något område pekas ut i onödan. Två veckor säger lite: titta hellre på det vanliga spannet.",
        "Clearly: an exact test of two counts, at most a 5 % risk that any area is singled out in vain. Two weeks say little: rather look at the usual range.");
    public static readonly Text NewProblems = new("Problem bara i den andra", "Problems in the second only");
    public static readonly Text GoneProblems = new("Problem bara i den första", "Problems in the first only");
    public static readonly Text None = new("Inga.", "None.");
}
