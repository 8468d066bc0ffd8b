using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.ShowToday;

internal static class PicturesTodayTexts
{
    public static readonly Text Compile = new("Kompilera lägesbilden för {0}", "Compile the picture of {0}");
    public static readonly Text Compiled = new("Lägesbilden för {0} är kompilerad", "The picture of {0} is compiled");
    public static readonly Text ToJudge = new("{0} områden att bedöma", "{0} areas to judge");
    public static readonly Text OneToJudge = new("1 område att bedöma", "1 area to judge");
    public static readonly Text Judged = new("{0} av {1} områden bedömda", "{0} of {1} areas judged");
    public static readonly Text Send = new("Skicka underlag", "Send the basis");
    public static readonly Text Sent = new("Underlaget är skickat", "The basis is sent");
    public static readonly Text At = new("{0:dddd d MMMM 'kl.' HH.mm}", "{0:dddd d MMMM 'at' HH:mm}");
    public static readonly Text Adopt = new("Fastställ lägesbilden", "Adopt the picture");
    public static readonly Text Adopted = new("Lägesbilden är fastställd", "The picture is adopted");
    public static readonly Text AdoptedAt = new("Fastställd {0:dddd d MMMM}", "Adopted {0:dddd d MMMM}");
    public static readonly Text Own = new("Bedöm era områden: {0}", "Grade your areas: {0}");
    public static readonly Text OwnGraded = new("Ni har bedömt {0} av {1} områden", "You have graded {0} of {1} areas");
    public static readonly Text Latest = new("Senaste lägesbilden: {0}", "The latest picture: {0}");
}
