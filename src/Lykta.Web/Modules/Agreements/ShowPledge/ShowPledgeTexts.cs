using Lykta.Kernel;

namespace Lykta.Modules.Agreements.ShowPledge;

internal static class ShowPledgeTexts
{
    public static readonly Text NoEffect = new("Ett medborgarlöfte är till för dialog och förtroende. Det påstår inget om brottsligheten: Brå såg ingen tydlig ändring av brotten där löften gavs (2018).", "A citizen pledge is for dialogue and trust. It claims nothing about crime: Brå saw no clear change of crime where pledges were given (2018).");
    public static readonly Text Promises = new("Det vi lovar", "What we promise");
    public static readonly Text NoPromises = new("Inga löften skrivna än.", "No promises written yet.");
    public static readonly Text Lix = new("LIX {0} · längsta meningen {1} ord", "LIX {0} · longest sentence {1} words");
    public static readonly Text Heavy = new("Svår att läsa: håll LIX under 40 och meningarna under 20 ord.", "Hard to read: keep LIX under 40 and sentences under 20 words.");
    public static readonly Text Count = new("Det som räknas", "What is counted");
    public static readonly Text FromTo = new("{0}: från {1} till {2} {3} senast {4}", "{0}: from {1} to {2} {3} by {4}");
    public static readonly Text Reached = new("{0} {1} den {2}", "{0} {1} on {2}");
    public static readonly Text NotCounted = new("Inte räknat än.", "Not counted yet.");
    public static readonly Text IsMet = new("målet är nått", "the goal is reached");
    public static readonly Text NotMet = new("målet är inte nått", "the goal is not reached");
    public static readonly Text Day = new("Dag", "Day");
    public static readonly Text Level = new("Räknat", "Counted");
    public static readonly Text Readings = new("Avläsningar", "Readings");
    public static readonly Text Next = new("Nästa uppföljning", "Next follow-up");
    public static readonly Text Overdue = new("Uppföljningen skulle ha gjorts {0}.", "The follow-up was due {0}.");
    public static readonly Text Basis = new("Det löftet bygger på", "What the pledge builds on");
    public static readonly Text NoBasis = new("Ingen dialog skriven än.", "No dialogue written yet.");
    public static readonly Text People = new("{0} personer", "{0} people");
    public static readonly Text About = new("Om löftet", "About the pledge");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text Promised = new("Avgivet", "Given");
    public static readonly Text Source = new("Kom från ett inspel från {0}", "Came from a contribution of {0}");
    public static readonly Text Evidence = new("Varför just det här", "Why just this");
    public static readonly Text EndAccount = new("Så gick det", "How it went");
    public static readonly Text Give = new("Avge löftet", "Give the pledge");
    public static readonly Text Account = new("Slutredovisa", "Account for it");
    public static readonly Text Read = new("Följ upp", "Follow up");
    public static readonly Text Public = new("Så ser det ut offentligt", "As the public sees it");
}
