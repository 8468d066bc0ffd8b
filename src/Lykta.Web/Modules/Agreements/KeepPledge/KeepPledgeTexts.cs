using Lykta.Kernel;

namespace Lykta.Modules.Agreements.KeepPledge;

internal static class KeepPledgeTexts
{
    public static readonly Text GiveLead = new("Löftet är sedan avgivet: orden står fast och kan publiceras. Det följs upp varje halvår.", "The pledge is then given: its words stand and may be published. It is followed up every half year.");
    public static readonly Text Level = new("Hur många är det nu?", "How many is it now?");
    public static readonly Text On = new("Räknat den", "Counted on");
    public static readonly Text SaveReading = new("Spara avläsningen", "Save the reading");
    public static readonly Text Outcome = new("Hur gick det?", "How did it go?");
    public static readonly Text Words = new("Berätta för dem löftet gavs till", "Tell those the pledge was given to");
    public static readonly Text WordsHint = new("Vad gjordes, vad blev inte gjort och varför. Texten är offentlig.", "What was done, what was not and why. The text is public.");
}
