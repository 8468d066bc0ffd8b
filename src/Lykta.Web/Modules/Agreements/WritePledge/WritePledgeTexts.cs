using Lykta.Kernel;

namespace Lykta.Modules.Agreements.WritePledge;

internal static class WritePledgeTexts
{
    public static readonly Text New = new("Nytt medborgarlöfte", "New citizen pledge");
    public static readonly Text Change = new("Ändra löftet", "Change the pledge");
    public static readonly Text Lead = new("Ett löfte till dem som bor eller rör sig någonstans: vem gör vad, hur mycket och till när.", "A pledge to those who live or move somewhere: who does what, how much and by when.");
    public static readonly Text FromContribution = new("Kommer från inspelet från {0}: {1}", "Comes from the contribution of {0}: {1}");
    public static readonly Text Name = new("Vad handlar löftet om?", "What is the pledge about?");
    public static readonly Text NameHint = new("Några ord som alla förstår, till exempel \"Fler vuxna ute på kvällarna\".", "A few words that everybody understands, such as \"More adults out in the evenings\".");
    public static readonly Text Theme = new("Tema", "Theme");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text NoPlace = new("Ingen särskild plats", "No particular place");
    public static readonly Text ToHint = new("6–24 månader.", "6–24 months.");
    public static readonly Text Promises = new("Löften", "Promises");
    public static readonly Text PromisesHint = new("Vad varje part lovar. Korta meningar och vanliga ord: texten är offentlig.", "What each party promises. Short sentences and plain words: the text is public.");
    public static readonly Text Promise = new("Löfte", "Promise");
    public static readonly Text Words = new("Vad lovar ni?", "What do you promise?");
    public static readonly Text Count = new("Det som räknas", "What is counted");
    public static readonly Text Counted = new("Vad räknas?", "What is counted?");
    public static readonly Text CountedHint = new("Till exempel \"vuxenvandringar i Norrängen\".", "Such as \"adult walks in Norrängen\".");
    public static readonly Text Unit = new("Enhet", "Unit");
    public static readonly Text UnitHint = new("Till exempel \"kvällar\".", "Such as \"evenings\".");
    public static readonly Text StartLevel = new("Hur är det nu?", "How is it now?");
    public static readonly Text GoalLevel = new("Hur ska det bli?", "How shall it be?");
    public static readonly Text GoalBy = new("Senast", "By");
    public static readonly Text Dialogues = new("Det löftet bygger på", "What the pledge builds on");
    public static readonly Text DialoguesHint = new("Dialog med dem som arbetar och bor där, statistik eller en trygghetsmätning.", "Dialogue with those who work and live there, statistics or a safety survey.");
    public static readonly Text Dialogue = new("Underlag", "Basis");
    public static readonly Text Sort = new("Slag", "Sort");
    public static readonly Text On = new("Dag", "Day");
    public static readonly Text People = new("Antal personer", "Number of people");
    public static readonly Text Channel = new("Hur", "How");
    public static readonly Text ChannelHint = new("Till exempel \"torgmöte\" eller \"webbenkät\".", "Such as \"meeting in the square\" or \"web survey\".");
    public static readonly Text Evidence = new("Varför just det här?", "Why just this?");
    public static readonly Text EvidenceHint = new("För er som arbetar med det. Publiceras inte.", "For those who work with it. Not published.");
    public static readonly Text Agreement = new("Överenskommelse", "Agreement");
    public static readonly Text Problem = new("Problem", "Problem");
    public static readonly Text Measures = new("Åtgärder som löftet hålls genom", "Measures by which the pledge is kept");
}
