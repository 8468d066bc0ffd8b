using Lykta.Kernel;

namespace Lykta.Modules.StateGrants.ApplyForMeasures;

internal static class ApplyForMeasuresTexts
{
    public static readonly Text Title = new("Hur mycket söker ni?", "How much do you apply for?");
    public static readonly Text Lead = new(
        "Beloppet är från början vad åtgärden beräknas kosta. Sök bara för det som bidraget ska betala.", "The amount is at first what the measure is calculated to cost. Apply only for what the grant is to pay.");
    public static readonly Text Sought = new("Sökt belopp, hela kronor", "Amount applied for, whole kronor");
    public static readonly Text Calculated = new("Beräknad kostnad: {0}.", "Calculated cost: {0}.");
    public static readonly Text Words = new("Om åtgärden i ansökan", "About the measure in the application");
    public static readonly Text WordsHint = new("Till exempel vad pengarna ska köpa.", "For example what the money is to buy.");
    public static readonly Text None = new("Inga åtgärder är valda", "No measures are chosen");
    public static readonly Text NoneNext = new("Välj dem först.", "Choose them first.");
}
