using Lykta.Kernel;

namespace Lykta.Modules.StateGrants.WriteGrant;

internal static class WriteGrantTexts
{
    public static readonly Text New = new("Ny ansökan om statsbidrag", "New application for a state grant");
    public static readonly Text Change = new("Ändra ansökan", "Change the application");
    public static readonly Text Lead = new(
        "Skriv det som är gemensamt. Åtgärder, tider, kostnader, aktörer, mål och uppföljning hämtas från åtgärderna du väljer sedan.",
        "Write what is common. Measures, times, costs, actors, goals and follow-up are read from the measures you choose next.");
    public static readonly Text Title = new("Vad heter projektet?", "What is the project called?");
    public static readonly Text Year = new("Kalenderår", "Calendar year");
    public static readonly Text YearHint = new("Bidraget gäller ett kalenderår.", "The grant is for one calendar year.");
    public static readonly Text IsEvaluation = new("Det vi söker för är i sig en utvärdering", "What we apply for is itself an evaluation");
    public static readonly Text IsEvaluationHint = new("Då behöver åtgärderna inte ha mål och uppföljning.", "Then the measures need no goal and no follow-up.");
    public static readonly Text Purpose = new("Vad ska bidraget leda till?", "What is the grant to come to?");
    public static readonly Text PurposeHint = new("Redovisningen ställer resultaten mot det här.", "The account sets the results against this.");
    public static readonly Text UseHint = new("Över listan med åtgärder.", "Above the list of measures.");
    public static readonly Text TimePlanHint = new("Över tabellen med tider och kostnader.", "Above the table of times and costs.");
    public static readonly Text CooperationHint = new("Över listan med aktörer.", "Above the list of actors.");
    public static readonly Text OtherGrants = new("Vilka andra statsbidrag söker ni, eller har fått, för samma sak?", "Which other state grants do you seek, or have you got, for the same?");
    public static readonly Text OtherGrantsHint = new("Skriv Inga om det inte finns några.", "Write None if there are none.");
    public static readonly Text EvaluationHint = new("Över mål och uppföljning åtgärd för åtgärd.", "Above goals and follow-up measure by measure.");
}
