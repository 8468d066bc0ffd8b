using Lykta.Kernel;

namespace Lykta.Modules.SafetyAnalyses.BeginInspection;

internal static class BeginInspectionTexts
{
    public static readonly Text Lead = new("Gå runt på platsen med mallen. Två bedömare ser mer än en, och skillnaden mellan dem säger något.", "Walk round the place with the template. Two assessors see more than one, and the difference between them says something.");
    public static readonly Text Place = new("Vilken plats?", "Which place?");
    public static readonly Text Kind = new("Vad besiktar ni?", "What do you inspect?");
    public static readonly Text On = new("Vilken dag?", "Which day?");
    public static readonly Text Dark = new("Besiktningen görs i mörker", "The inspection is made in the dark");
    public static readonly Text First = new("Första bedömaren, funktion", "First assessor, function");
    public static readonly Text FirstHint = new("Till exempel säkerhetssamordnare. Inga namn.", "For instance safety coordinator. No names.");
    public static readonly Text Second = new("Andra bedömaren, funktion", "Second assessor, function");
    public static readonly Text Base = new("Följer upp", "Follows up");
    public static readonly Text NoBase = new("Ingen: det här är den första", "None: this is the first");
    public static readonly Text BaseHint = new("Då jämförs varje faktor med förra gången.", "Then each factor is compared with last time.");
    public static readonly Text BaseOf = new("{0}, {1}", "{0}, {1}");
}
