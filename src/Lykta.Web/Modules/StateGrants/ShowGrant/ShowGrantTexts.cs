using Lykta.Kernel;

namespace Lykta.Modules.StateGrants.ShowGrant;

internal static class ShowGrantTexts
{
    public static readonly Text Measures = new("Välj åtgärder", "Choose measures");
    public static readonly Text Costs = new("Sökta belopp", "Amounts applied for");
    public static readonly Text Send = new("Skicka", "Send");
    public static readonly Text Decide = new("Notera beslut", "Note the decision");
    public static readonly Text Account = new("Redovisning", "Account");
    public static readonly Text WriteAccount = new("Skriv redovisningen", "Write the account");
    public static readonly Text Mark = new("Handling", "Document");
    public static readonly Text Missing = new("Innan ansökan kan skickas", "Before the application can be sent");
    public static readonly Text Ready = new("Ansökan kan skickas.", "The application can be sent.");
    public static readonly Text Warnings = new("Värt att se över", "Worth a look");
    public static readonly Text Broken = new("Innehållet stämmer inte med det som skickades. Kontakta den som driver Lykta.", "The content is not what was sent. Contact whoever runs Lykta.");
    public static readonly Text Decision = new("Ärendet", "The case");
    public static readonly Text SentOn = new("Skickad", "Sent");
    public static readonly Text DecidedOn = new("Brås beslut", "Brå's decision");
    public static readonly Text Number = new("Brås diarienummer", "Brå's registry number");
    public static readonly Text AccountedOn = new("Redovisad", "Accounted for");
    public static readonly Text ReadFrom = new("Det som står under era ord hämtas från åtgärderna.", "What stands below your words is read from the measures.");
}
