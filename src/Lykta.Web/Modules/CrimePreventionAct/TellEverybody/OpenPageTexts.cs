using Lykta.Kernel;

namespace Lykta.Modules.CrimePreventionAct.TellEverybody;

internal static class OpenPageTexts
{
    public static readonly Text Everybody = new("Alla", "Everybody");
    public static readonly Text Title = new("Så arbetar vi för trygghet", "How we work for safety");
    public static readonly Text Lead = new("Vad som är lovat, beslutat och överenskommet, och hur du når oss.", "What is promised, decided and agreed on, and how you reach us.");
    public static readonly Text Closed = new("Sidan finns inte", "There is no such page");
    public static readonly Text ClosedMore = new("Kommunen har ingen öppen sida här.", "The municipality has no open page here.");
    public static readonly Text OfficialTitle = new("Det du skickar till kommunen blir en allmän handling", "What you send to the municipality becomes an official document");
    public static readonly Text Official = new(
        "Vem som helst kan be att få läsa den. Kommunen prövar varje gång om något i den är sekretess. Skriv inte namn eller annat som pekar ut en person. Ring 112 om det är bråttom, och 114 14 för att göra en polisanmälan.",
        "Anybody may ask to read it. The municipality tries each time whether something in it is secret. Do not write names or anything else that points out a person. Call 112 in an emergency, and 114 14 to report a crime to the police.");
    public static readonly Text Contact = new("Kontakt", "Contact");
    public static readonly Text Coordinates = new("Samordnar arbetet", "Coordinates the work");
    public static readonly Text Reach = new("Nås på", "Is reached at");
    public static readonly Text Leads = new("Leder arbetet", "Leads the work");
    public static readonly Text Pledges = new("Det här lovar vi", "What we promise");
    public static readonly Text NoPledges = new("Inget medborgarlöfte är avgivet än.", "No citizen pledge is given yet.");
    public static readonly Text Plans = new("Det här ska vi göra", "What we are going to do");
    public static readonly Text NoPlans = new("Ingen plan är beslutad än.", "No plan is decided yet.");
    public static readonly Text Decided = new("Beslutad av {0} {1}. Gäller {2} till {3}.", "Decided by {0} {1}. Is for {2} to {3}.");
    public static readonly Text Measure = new("Åtgärd", "Measure");
    public static readonly Text Responsible = new("Ansvarar", "Responsible");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text Due = new("Klart senast", "Done by");
    public static readonly Text Agreements = new("Vilka som samverkar", "Who works together");
    public static readonly Text NoAgreements = new("Ingen överenskommelse gäller just nu.", "No agreement is in force just now.");
    public static readonly Text Between = new("Mellan {0}. {1} till {2}.", "Between {0}. {1} to {2}.");
}
