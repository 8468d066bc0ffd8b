using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.Organisations.ShareReports;

internal static class ShareReportsTexts
{
    public static readonly Text Title = new("Vem ser vad", "Who sees what");
    public static readonly Text Lead = new(
        "Varje organisation äger sina rapporter och väljer hur mycket var och en av de andra ser.",
        "Each organisation owns its reports and chooses how much each of the others sees.");

    public static readonly Text Matrix = new("Delning från rad till kolumn", "Sharing from row to column");
    public static readonly Text Owner = new("Visar (rad) för (kolumn)", "Shows (row) to (column)");
    public static readonly Text Own = new("egna", "own");
    public static readonly Text CoordinatorSeesAll = new(
        "Samordnaren ser alla rapporter i detalj, för att kunna granska och ställa samman dem. Den som är ny ser bara antal per område tills någon visar mer.",
        "The coordinator sees every report in detail, in order to review and compile. A newcomer sees only counts per area until somebody shows more.");

    public static readonly Text Steps = new("Stegen", "The steps");
    public static readonly Text Reasons = new("Varför", "Why");
    public static readonly Text ReasonLine = new("{0} visar {1}: {2}", "{0} shows {1}: {2}");
    public static readonly Text Alone = new("Bara en organisation än", "Only one organisation so far");
    public static readonly Text AloneNext = new("Lägg till dem ni samverkar med, så bestäms här vem som ser vad.", "Add those you work with, and decide here who sees what.");
    public static readonly Text Organisations = new("Till organisationer", "To organisations");
    public static readonly Text EditTitle = new("Vad {0} visar för {1}", "What {0} shows to {1}");
    public static readonly Text Step = new("Steg", "Step");
    public static readonly Text ChooseStep = new("Välj ett steg.", "Choose a step.");
    public static readonly Text Reason = new("Varför?", "Why?");
    public static readonly Text ReasonHint = new("Alla i samverkan kan läsa det. Skriv inget om enskilda personer.", "Everyone in the collaboration can read it. Write nothing about individuals.");
    public static readonly Text ReasonLong = new("Skriv kortare, högst 400 tecken.", "Write shorter, at most 400 characters.");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Saved = new("Sparat", "Saved");
    public static readonly Text OwnPlaces = new("Hela rapporten på mottagarens egna platser", "The whole report on the receiver's own places");
    public static readonly Text OwnPlacesHint = new(
        "Till exempel en hyresvärd: allt utom skyddad text vid egna fastigheter, steget ovan i övrigt. Vems en plats är står under Platser.",
        "A landlord, for instance: everything except protected text on its own estates, the step above elsewhere. Whose a place is can be read under Places.");

    public static readonly Text WithOwnPlaces = new("{0}, egna platser i detalj", "{0}, own places in detail");
    public static readonly Text ChangeLabel = new("{0}. Ändra vad {1} visar för {2}", "{0}. Change what {1} shows to {2}");

    public static string Words(SharingStep step, bool detailOnOwnPlaces) =>
        detailOnOwnPlaces && step != SharingStep.Detail ? WithOwnPlaces.With(step.Name()).ToString() : step.Name().ToString();
}
