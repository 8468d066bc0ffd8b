using Lykta.Kernel;

namespace Lykta.Demonstrations.SignInAsSample;

internal static class SignInAsSampleTexts
{
    public static readonly Text Title = new("Prova Lykta", "Try Lykta");
    public static readonly Text Lead = new(
        "Lykteby och Mörkhult finns inte. Allt som har hänt där är påhittat, och ingen i rapporterna är en verklig människa. Logga in som vem du vill.",
        "Lykteby and Mörkhult do not exist. Everything that has happened there is made up, and nobody in the reports is a real person. Sign in as anyone.");

    public static readonly Text StartHere = new("Börja här", "Start here");
    public static readonly Text Leading = new("Beslutar och förvaltar", "Decide and keep records");
    public static readonly Text Partners = new("Deltar i mötet", "Take part in the meeting");
    public static readonly Text Reporters = new("Rapporterar", "Report");
    public static readonly Text Second = new("Mörkhult, i sin tredje vecka", "Mörkhult, in its third week");
    public static readonly Text SecondLead = new(
        "En ny kommun har för kort historik för att säga vad som är vanligt. Så här ser det ut då.",
        "A new municipality has too short a history to say what is usual. This is what that looks like.");

    public static readonly Text Device = new("Väktare, med rapportlänk", "Guard, with a reporter link");
    public static readonly Text DeviceHelp = new(
        "Utan konto: kopplar webbläsaren till väktarnas enhet, som när någon skannar bladet i väktarbilen.",
        "Without an account: pairs the browser with the guards' unit, as scanning the sheet in the guards' car does.");

    public static readonly Text SignInAs = new("Logga in som {0}", "Sign in as {0}");
}
