using Lykta.Kernel;

namespace Lykta.Modules.PlaceFiles.AddPlacePhoto;

internal static class AddPlacePhotoTexts
{
    public static readonly Text Title = new("Lägg till bild av platsen", "Add a photo of the place");
    public static readonly Text Lead = new("Ta bilden när inga människor syns, eller dölj dem. Var den togs och med vilken kamera tas bort ur filen.", "Take it when nobody is in it, or hide them. Where it was taken and with which camera is removed from the file.");
    public static readonly Text File = new("Bild", "Photo");
    public static readonly Text FileHint = new("JPEG, PNG eller WebP, högst 12 MB.", "JPEG, PNG or WebP, at most 12 MB.");
    public static readonly Text Stage = new("Tagen före eller efter?", "Taken before or after?");
    public static readonly Text TakenOn = new("Vilken dag?", "Which day?");
    public static readonly Text Words = new("Vad visar bilden?", "What does it show?");
    public static readonly Text WordsHint = new("Läses upp för den som inte ser bilden.", "Read aloud to those who do not see it.");
}
