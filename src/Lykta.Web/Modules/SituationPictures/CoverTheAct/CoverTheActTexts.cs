using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.CoverTheAct;

internal static class CoverTheActTexts
{
    public static readonly Text Title = new("Det lagen kräver", "What the Act demands");
    public static readonly Text Lead = new(
        "Lägesbilden enligt lagen (2023:196, 4 §) har tre delar som inte får vara tomma. Slutsatserna är det som åtgärdsplanen svarar på.",
        "The picture according to the Act (2023:196, section 4) has three parts that may not be empty. Its conclusions are what the action plan answers.");
    public static readonly Text Ready = new("Allt som lagen kräver finns. Lägesbilden kan fastställas.", "Everything the Act demands is there. The picture can be adopted.");
    public static readonly Text Missing = new("Det här saknas innan den kan fastställas", "This is missing before it can be adopted");
    public static readonly Text Paragraph = new("4 § {0}", "Section 4, {0}");
    public static readonly Text Empty = new("Tom", "Empty");
    public static readonly Text Written = new("Skriven", "Written");
    public static readonly Text Write = new("Skriv", "Write");
    public static readonly Text WritePart = new("Skriv {0}", "Write {0}");
    public static readonly Text Conclusions = new("Slutsatser", "Conclusions");
    public static readonly Text NoConclusions = new("Inga slutsatser än. Utan dem har åtgärdsplanen inget att svara på.", "No conclusions yet. Without them the action plan has nothing to answer.");
    public static readonly Text ConclusionNumber = new("Slutsats {0}", "Conclusion {0}");
    public static readonly Text AboutProblem = new("Gäller problemet {0}", "About the problem {0}");
    public static readonly Text NewConclusion = new("Skriv en slutsats", "Write a conclusion");
    public static readonly Text ProblemsLeft = new("Problem under perioden som ingen slutsats gäller", "Problems of the period that no conclusion is about");
    public static readonly Text Conclude = new("Skriv slutsats", "Write conclusion");
    public static readonly Text Sources = new("Byggd på", "Built from");
    public static readonly Text SourcesRule = new("Talen i lägesbilden räknas ur granskade rapporter för hela perioden. De här fastställda lägesbilderna ligger under.", "The figures of the picture are counted from the reviewed reports of the whole period. These adopted pictures lie under it.");
    public static readonly Text NoSources = new("Inga fastställda lägesbilder i perioden. Skriv vad underlaget är i stället.", "No adopted pictures in the period. Say what it is built from instead.");
    public static readonly Text AllSources = new("Visa alla {0}", "Show all {0}");
    public static readonly Text Reports = new("{0} rapporter", "{0} reports");
    public static readonly Text Themes = new("Teman", "Themes");
    public static readonly Text ThemesRule = new("Säg vad lägesbilden omfattar. Det som sker i hemmet, i skolan och på nätet syns sällan i rapporter: är det inte med, säg varför.", "Say what the picture covers. What happens at home, at school and online is seldom seen in reports: where it is left out, say why.");
    public static readonly Text Covered = new("Är med", "Is covered");
    public static readonly Text LeftOut = new("Är inte med", "Is left out");
    public static readonly Text NotSaid = new("Inte sagt", "Not said");
    public static readonly Text Why = new("Varför inte?", "Why not?");
    public static readonly Text WhyOf = new("Varför är {0} inte med?", "Why is {0} left out?");
    public static readonly Text Theme = new("Tema", "Theme");
    public static readonly Text SaveThemes = new("Spara teman", "Save themes");
}
