using Lykta.Kernel;

namespace Lykta.Modules.Problems.FindProblems;

internal static class FindProblemsTexts
{
    public static readonly Text Lead = new("Problembilden: det som återkommer, varför, och vad ni vill att det ska bli.", "The problem picture: what comes back, why, and what you want it to become.");
    public static readonly Text Raise = new("Lyft problem", "Raise a problem");
    public static readonly Text OneHit = new("1 problem", "1 problem");
    public static readonly Text Hits = new("{0} problem", "{0} problems");
    public static readonly Text OpenOnes = new("Alla öppna", "All open");
    public static readonly Text AllOnes = new("Alla, även avslutade", "All, closed ones too");
    public static readonly Text AllAbout = new("Alla händelsetyper och teman", "All kinds and themes");
    public static readonly Text AllAreas = new("Alla områden", "All areas");
    public static readonly Text About = new("Handlar om", "About");
    public static readonly Text Chain = new("Kedjan", "The chain");
    public static readonly Text Causes = new("{0} orsaker", "{0} causes");
    public static readonly Text OneCause = new("1 orsak", "1 cause");
    public static readonly Text NoCause = new("orsak saknas", "no cause");
    public static readonly Text Goals = new("{0} mål", "{0} goals");
    public static readonly Text NoGoal = new("mål saknas", "no goal");
    public static readonly Text None = new("Inga problem här", "No problems here");
    public static readonly Text NoneNext = new("Lyft ett ur lägesbilden, eller skriv det ni vet.", "Raise one from the picture, or write what you know.");
    public static readonly Text Next = new("Nästa sida", "Next page");
    public static readonly Text Previous = new("Föregående sida", "Previous page");
}
