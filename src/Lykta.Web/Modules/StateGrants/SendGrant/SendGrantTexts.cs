using Lykta.Kernel;

namespace Lykta.Modules.StateGrants.SendGrant;

internal static class SendGrantTexts
{
    public static readonly Text SendTitle = new("Skicka ansökan", "Send the application");
    public static readonly Text SendLead = new(
        "Ni skickar ansökan till Brå på Brås eget sätt, med det ni hämtar här. När den är skickad fryser Lykta vad den säger.",
        "You send the application to Brå in Brå's own way, with what you take out here. Once it is sent, Lykta freezes what it says.");
    public static readonly Text SentOn = new("Vilken dag skickades den?", "Which day was it sent?");
    public static readonly Text Sent = new("Ansökan är skickad", "The application is sent");
    public static readonly Text DecideTitle = new("Brås beslut", "Brå's decision");
    public static readonly Text DecidedOn = new("Beslutets dag", "Day of the decision");
    public static readonly Text Number = new("Brås diarienummer", "Brå's registry number");
    public static readonly Text Amount = new("Beviljat belopp, hela kronor", "Amount granted, whole kronor");
    public static readonly Text AmountHint = new("Ni sökte {0}. Lämna tomt vid avslag.", "You applied for {0}. Leave empty if refused.");
    public static readonly Text DueOn = new("När ska bidraget redovisas?", "When is the account due?");
    public static readonly Text DueOnHint = new("Dagen står i beslutet. Lykta påminner 60 och 14 dagar före.", "The day stands in the decision. Lykta reminds 60 and 14 days before.");
    public static readonly Text Grant = new("Beviljat", "Granted");
    public static readonly Text Refuse = new("Avslag", "Refused");
    public static readonly Text Done = new("Beslutet är noterat.", "The decision is noted.");
}
