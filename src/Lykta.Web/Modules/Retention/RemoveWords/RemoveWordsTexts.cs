using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Retention.Domain;

namespace Lykta.Modules.Retention.RemoveWords;

internal static class RemoveWordsTexts
{
    public static readonly Text Title = new("Ta bort ord", "Take words out");
    public static readonly Text Lead = new(
        "För en uppgift om en person som inte skulle ha stått i handlingen. En annan person bekräftar. Orden ersätts med ███, handlingen säger att den är ändrad, och låset går fortfarande att kontrollera.",
        "For something about a person that should not have been in the document. Another person confirms. The words are replaced by ███, the document says that it was changed, and its seal can still be verified.");
    public static readonly Text Elsewhere = new(
        "Utskrifter och filer som redan har lämnats ut ändras inte, och inte heller andra versioner av samma lägesbild.",
        "Prints and files that have already been given out do not change, nor do other versions of the same picture.");
    public static readonly Text NoTexts = new("Handlingen har inga texter som du får läsa.", "The document has no texts that you may read.");
    public static readonly Text Ground = new("Varför", "Why");
    public static readonly Text Choose = new("Välj", "Choose");
    public static readonly Text Reference = new("Beslutets diarienummer", "Registry number of the decision");
    public static readonly Text ReferenceHint = new("Står på handlingen. Skriv inte namn på personer.", "Stands on the document. Do not write names of people.");
    public static readonly Text Propose = new("Föreslå", "Propose");
    public static readonly Text Back = new("Tillbaka", "Back");
    public static readonly Text Document = new("Handling", "Document");
    public static readonly Text WouldSay = new("Så blir texten", "The text would be");
    public static readonly Text WouldGo = new("Tas bort", "Taken out");
    public static readonly Text CannotBeUndone = new("Orden går inte att få tillbaka.", "The words cannot be had back.");
    public static readonly Text Confirm = new("Ta bort orden", "Take the words out");
    public static readonly Text TakeBack = new("Dra tillbaka förslaget", "Take the proposal back");
    public static readonly Text Done = new("Orden är borttagna.", "The words have been taken out.");
    public static readonly Text Ended = new("Förslaget gäller inte längre.", "The proposal no longer holds.");
    public static readonly Text ToConfirm = new("Ord att ta bort ur en handling", "Words to take out of a document");

    private static readonly Dictionary<RemovalGround, Text> Grounds = new()
    {
        [RemovalGround.Rectification] = new("Rättelse (artikel 16)", "Rectification (article 16)"),
        [RemovalGround.Erasure] = new("Radering (artikel 17)", "Erasure (article 17)"),
        [RemovalGround.ShouldNotBeThere] = new("Skulle aldrig ha stått där", "Should never have been there"),
    };

    public static IReadOnlyList<Choice> Choices => [.. Grounds.Select(g => new Choice($"{g.Key}", g.Value))];

    public static Text Name(this RemovalGround ground) => Grounds[ground];
}
