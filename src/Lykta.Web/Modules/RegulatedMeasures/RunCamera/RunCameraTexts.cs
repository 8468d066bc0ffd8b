using Lykta.Kernel;

namespace Lykta.Modules.RegulatedMeasures.RunCamera;

internal static class RunCameraTexts
{
    public static readonly Text Title = new("Beslut och tider", "Decision and times");
    public static readonly Text Decide = new("Beslutet är fattat", "The decision is made");
    public static readonly Text DecideLead = new("Avvägningen låses under en kontrollsumma. Det som ändras sedan blir en ny avvägning.", "The weighing is frozen under a checksum. What changes later becomes a new weighing.");
    public static readonly Text DecidedByHint = new("Organ eller funktion enligt delegationsordningen.", "Organ or function, as delegated.");
    public static readonly Text Start = new("Bevakningen börjar", "The surveillance begins");
    public static readonly Text StartSave = new("Starta", "Start");
    public static readonly Text StartOn = new("Första dag", "First day");
    public static readonly Text SignsOn = new("Skyltar och information fanns från", "Signs and information were there from");
    public static readonly Text InformedHint = new("Var skyltarna sitter, vad som står på webben och vem man frågar.", "Where the signs are, what the web page says and whom to ask.");
    public static readonly Text ReviewNext = new("Prövas igen den", "Tried again on");
    public static readonly Text Review = new("Prövad: den behövs fortfarande", "Tried: it is still needed");
    public static readonly Text ReviewHint = new("Behövs den inte avslutas den. Har något ändrats vägs intressena om.", "If it is not needed it is ended. If something has changed the interests are weighed anew.");
    public static readonly Text WeighAnew = new("Väg om", "Weigh anew");
    public static readonly Text WeighAnewHint = new("En ny avvägning med samma ord. Den beslutade står kvar och gäller tills den nya är beslutad.", "A new weighing in the same words. The decided one stays, in force until the new one is decided.");
    public static readonly Text End = new("Bevakningen upphör", "The surveillance ends");
    public static readonly Text EndSave = new("Avsluta", "End it");
    public static readonly Text EndOn = new("Sista dag", "Last day");
    public static readonly Text EndHint = new("Dokumentationen bevaras fem år från den dagen.", "The documentation is kept for five years from that day.");
    public static readonly Text Register = new("Diarieför", "Register");
    public static readonly Text ThrowAway = new("Ta bort utkastet", "Throw the draft away");
    public static readonly Text ThrowAwayHint = new("Bara det som aldrig har beslutats kan tas bort.", "Only what was never decided can be taken away.");
}
