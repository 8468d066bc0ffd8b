using Lykta.Kernel;

namespace Lykta.Modules.RegulatedMeasures.WeighCamera;

internal static class WeighCameraTexts
{
    public static readonly Text New = new("Ny kamerabevakning", "New camera surveillance");
    public static readonly Text Change = new("Skriv intresseavvägningen", "Write the weighing of interests");
    public static readonly Text Lead = new(
        "Spara så länge ni skriver. Först när avvägningen är klar och beslutad kan bevakningen börja.", "Save while you write. Only when the weighing is finished and decided can the surveillance begin.");
    public static readonly Text Name = new("Vad heter bevakningen?", "What is the surveillance called?");
    public static readonly Text NameHint = new("Till exempel \"Resecentrum, norra entrén\".", "Such as \"The travel centre, north entrance\".");
    public static readonly Text Spot = new("Platsen", "The place");
    public static readonly Text Why = new("Varför", "Why");
    public static readonly Text How = new("Hur", "How");
    public static readonly Text Balance = new("Avvägningen", "The weighing");
    public static readonly Text PurposeHint = new("Vad bevakningen ska leda till på en plats dit allmänheten har tillträde.", "What the surveillance shall lead to at a place open to the public.");
    public static readonly Text FavourHint = new("Hur stort behovet är och varför just kamera hjälper där.", "How great the need is, and why a camera helps there.");
    public static readonly Text AgainstHint = new("Vilka som rör sig där, vad de gör och vad de kan vänta sig. Hur intrånget hålls nere.", "Who is there, what they do and what they may expect. How the intrusion is kept down.");
}
