using Lykta.Kernel;

namespace Lykta.Modules.RegulatedMeasures.ShowGuards;

internal static class ShowGuardsTexts
{
    public static readonly Text About = new("Om tillståndet", "About the permit");
    public static readonly Text Paper = new("Underlaget på papper", "The basis on paper");
    public static readonly Text NotWritten = new("Inte skrivet än.", "Not written yet.");
    public static readonly Text RunsOut = new("Tillståndet löper ut {0}. Sök på nytt i god tid.", "The permit runs out {0}. Apply anew in good time.");
    public static readonly Text HasRunOut = new("Tillståndet löpte ut {0}.", "The permit ran out {0}.");
    public static readonly Text OverWhy = new("{0} {1}: {2}", "{0} {1}: {2}");
}
