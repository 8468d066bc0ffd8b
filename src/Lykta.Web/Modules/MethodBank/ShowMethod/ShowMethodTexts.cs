using Lykta.Kernel;

namespace Lykta.Modules.MethodBank.ShowMethod;

internal static class ShowMethodTexts
{
    public static readonly Text Edit = new("Ändra kortet", "Change the card");
    public static readonly Text Known = new("Vad vi vet", "What we know");
    public static readonly Text NeverTitle = new("Använd inte metoden", "Do not use this method");
    public static readonly Text AgainstTitle = new("Passar inte", "A poor match");
    public static readonly Text AgainstHelp = new("Väljer du metoden ändå ska du skriva varför.", "If you choose it all the same you are asked to write why.");
    public static readonly Text CrimeTable = new("Mot vilka brott", "Against which crimes");
    public static readonly Text PlaceTable = new("På vilka platser", "At which places");
    public static readonly Text FitTitle = new("Passar den?", "Does it fit?");
    public static readonly Text Why = new("Varför", "Why");
    public static readonly Text Effect = new("Uppmätt förändring", "Measured change");
    public static readonly Text PerCent = new("{0} procent", "{0} per cent");
    public static readonly Text Span = new("Spann {0} till {1} procent.", "Span {0} to {1} per cent.");
    public static readonly Text NoSpan = new("Inget intervall anges.", "No interval is given.");
    public static readonly Text Studies = new("Bygger på {0} studier.", "Rests on {0} studies.");
    public static readonly Text OneStudy = new("Bygger på en enda studie.", "Rests on one single study.");
    public static readonly Text About = new("I korthet", "In short");
    public static readonly Text Judged = new("Tid, kostnad, vem som gör det och grad är en bedömning av den som skrev kortet.", "Time, cost, who does it and grade are the judgement of whoever wrote the card.");
    public static readonly Text Indicators = new("Följ upp med", "Follow up by");
    public static readonly Text TriedTitle = new("Prövad här", "Tried here");
    public static readonly Text NotTried = new("Inte prövad här i Lykta", "Not tried here in Lykta");
    public static readonly Text NotTriedHelp = new("Ingen uppföljd åtgärd i Lykta är kopplad till metoden.", "No followed-up measure in Lykta is tied to this method.");
    public static readonly Text TriedLine = new("{0}, från {1}", "{0}, from {1}");
    public static readonly Text Sources = new("Källor", "Sources");
    public static readonly Text NoSources = new("Kortet har ingen källa.", "The card has no source.");
    public static readonly Text Nothing = new("Inget skrivet.", "Nothing written.");
    public static readonly Text UnverifiedMeans = new(
        "Obekräftat: allmän kunskap eller en siffra som ingen har kontrollerat mot källan. Använd det inte som fakta.",
        "Unverified: common knowledge, or a figure nobody has checked against its source. Do not use it as a fact.");

    public static readonly Text VersionLine = new("Version {0}, granskad {1}", "Version {0}, reviewed {1}");
    public static readonly Text Older = new("Du läser en äldre version.", "You are reading an older version.");
    public static readonly Text ToNewest = new("Till den nyaste", "To the newest");
    public static readonly Text Versions = new("Versioner", "Versions");
    public static readonly Text RetiredHelp = new("Kortet går inte att välja för nya åtgärder.", "The card cannot be chosen for new measures.");
}
