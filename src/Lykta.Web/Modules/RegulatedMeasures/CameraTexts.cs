using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Domain;

namespace Lykta.Modules.RegulatedMeasures;

/// <summary>What a surveillance and its parts are called on every page.</summary>
internal static class CameraTexts
{
    public static readonly Text Cameras = new("Kamerabevakning", "Camera surveillance");
    public static readonly Text Register = new("Förteckning över kamerabevakning", "Register of camera surveillance");
    public static readonly Text Camera = new("Bevakning", "Surveillance");
    public static readonly Text Weighing = new("Intresseavvägning", "Weighing of interests");
    public static readonly Text Site = new("Var kameran sitter", "Where the camera is");
    public static readonly Text SiteHint = new("I ord, så att någon som inte känner orten förstår.", "In words, so that somebody who does not know the town understands.");
    public static readonly Text Purpose = new("Syfte", "Purpose");
    public static readonly Text Problem = new("Problemet", "The problem");
    public static readonly Text ProblemHint = new("Vad som händer där och för vem det är ett problem. Siffrorna hämtar Lykta.", "What happens there and for whom it is a problem. Lykta brings the figures.");
    public static readonly Text AllKinds = new("Alla händelsetyper", "All kinds of events");
    public static readonly Text Alternatives = new("Andra åtgärder som prövats", "Other measures tried");
    public static readonly Text AlternativesHint = new("Det som är mindre ingripande: belysning, röjning, personer på plats. Vad det gav.", "What intrudes less: lighting, clearing, people on the spot. What came of it.");
    public static readonly Text FieldOfView = new("Upptagningsområde", "Field of view");
    public static readonly Text Hours = new("Tider", "Hours");
    public static readonly Text HoursHint = new("Till exempel \"Fredag och lördag 20–04\".", "Such as \"Friday and Saturday 20–04\".");
    public static readonly Text StorageDays = new("Lagringstid i dagar", "Days of storage");
    public static readonly Text StorageDaysWrong = new("Skriv antalet dagar som ett heltal.", "Write the number of days as a whole number.");
    public static readonly Text Watching = new("Tittar någon medan det händer?", "Does anybody look while it happens?");
    public static readonly Text Sound = new("Ljud spelas in", "Sound is recorded");
    public static readonly Text SoundHint = new("Ljud är ett större intrång. Skriv i så fall varför i avvägningen.", "Sound intrudes more. Say why in the weighing.");
    public static readonly Text SoundWord = new("Ljud", "Sound");
    public static readonly Text Yes = new("Ja", "Yes");
    public static readonly Text No = new("Nej", "No");
    public static readonly Text Masking = new("Maskning", "Masking");
    public static readonly Text MaskingHint = new("Till exempel \"Bostadsfönster mot gården\".", "Such as \"Windows of flats towards the yard\".");
    public static readonly Text WhoLooks = new("Vem får titta", "Who may look");
    public static readonly Text InFavour = new("Skäl för bevakningen", "Reasons for the surveillance");
    public static readonly Text Against = new("Skäl emot: intrånget för dem som bevakas", "Reasons against: the intrusion for those watched");
    public static readonly Text OfficerOpinion = new("Dataskyddsombudets synpunkt", "The data protection officer's opinion");
    public static readonly Text NoOpinion = new("Ingen skriven.", "None written.");
    public static readonly Text Decision = new("Beslut", "Decision");
    public static readonly Text DecidedBy = new("Beslutad av", "Decided by");
    public static readonly Text DecidedOn = new("Beslutsdag", "Day of the decision");
    public static readonly Text RegistryNumber = new("Diarienummer", "Registry number");
    public static readonly Text NotDecided = new("Inte beslutad", "Not decided");
    public static readonly Text Signs = new("Skyltar och information på plats", "Signs and information in place");
    public static readonly Text Informed = new("Så informeras de som bevakas", "How those watched are informed");
    public static readonly Text Started = new("Började", "Began");
    public static readonly Text ReviewOn = new("Prövas igen", "Tried again");
    public static readonly Text ReviewedOn = new("Senast prövad", "Last tried");
    public static readonly Text Ended = new("Upphörde", "Ended");
    public static readonly Text KeptUntil = new("Bevaras till och med", "Kept until");
    public static readonly Text Checksum = new("Kontrollsumma", "Checksum");
    public static readonly Text Number = new("Vägning {0}", "Weighing {0}");
    public static readonly Text Law = new(
        "Kommunen väger själv intressena och dokumenterar det innan bevakningen börjar. Förteckningen omfattar all bevakning, och dokumentationen bevaras fem år efter att den upphört. På begäran lämnas den till Integritetsskyddsmyndigheten.",
        "The municipality weighs the interests itself and documents it before the surveillance begins. The register holds all surveillance, and the documentation is kept five years after it ended. It is given to the data protection authority on request.");

    public static Text Of(CameraState state) => state switch
    {
        CameraState.Weighed => new("Vägs", "Being weighed"),
        CameraState.Decided => new("Beslutad, inte startad", "Decided, not begun"),
        CameraState.Running => new("Pågår", "Goes on"),
        _ => new("Har upphört", "Has ended"),
    };

    public static Text Of(CameraWatching watching) => watching switch
    {
        CameraWatching.Recorded => new("Nej, det spelas in och ses efteråt vid behov", "No, it is recorded and seen afterwards where needed"),
        CameraWatching.Watched => new("Ja, men det spelas inte in", "Yes, and it is not recorded"),
        _ => new("Ja, och det spelas in", "Yes, and it is recorded"),
    };

    public static Text YesOrNo(bool yes) => yes ? Yes : No;
}
