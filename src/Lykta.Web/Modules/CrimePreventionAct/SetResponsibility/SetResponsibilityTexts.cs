using Lykta.Kernel;

namespace Lykta.Modules.CrimePreventionAct.SetResponsibility;

internal static class SetResponsibilityTexts
{
    public static readonly Text Title = new("Vem ansvarar", "Who answers");
    public static readonly Text Lead = new("Organ och funktioner, aldrig personer. Det står på sidan om lagens krav och i rapporterna.", "Organs and functions, never persons. It stands on the page of the Act's demands and in the reports.");
    public static readonly Text Organ = new("Vem leder arbetet? (13 §)", "Who leads the work? (section 13)");
    public static readonly Text OrganHint = new("Kommunstyrelsen, eller den nämnd som fullmäktige har bestämt.", "The executive board, or the committee the council has decided.");
    public static readonly Text Function = new("Vad heter samordningsfunktionen? (11 §)", "What is the coordination function called? (section 11)");
    public static readonly Text FunctionHint = new("Till exempel trygghetssamordnare vid kommunledningskontoret.", "For example safety coordinator at the executive office.");
    public static readonly Text Contact = new("Hur når man den? (12 §)", "How is it reached? (section 12)");
    public static readonly Text ContactHint = new("En funktionsadress eller ett växelnummer.", "An address or a number of the function.");
    public static readonly Text Open = new("Visa en öppen sida om arbetet", "Show an open page about the work");
    public static readonly Text OpenHint = new("Vem som helst kan läsa den utan att logga in: kontakten, medborgarlöften som är avgivna, beslutade planer och gällande överenskommelser. Inget annat (12 §).", "Anybody can read it without signing in: the contact, pledges that are given, decided plans and agreements in force. Nothing else (section 12).");
    public static readonly Text Save = new("Spara", "Save");
}
