using Lykta.Kernel;

namespace Lykta.Modules.Measures.ChooseComparison;

internal static class ChooseComparisonTexts
{
    public static readonly Text Title = new("Välj jämförelse", "Choose what to compare with");
    public static readonly Text Lead = new(
        "Det kan ändras av sig självt. Därför jämförs platsen med andra, där ingen åtgärd görs. De väljs nu och fryses när åtgärden börjar. Efteråt kan ingen byta.",
        "Things change by themselves. So the place is compared with others, where nothing is done. They are chosen now and frozen when the measure begins. Afterwards nobody can change them.");

    public static readonly Text Own = new("{0} har {1} rapporter på {2} veckor.", "{0} has {1} reports in {2} weeks.");
    public static readonly Text TooFew = new("Det är få: även en stor förändring kan bli omöjlig att avgöra.", "That is few: even a great change may be impossible to tell.");
    public static readonly Text Which = new("Jämför med", "Compare with");
    public static readonly Text WhichHint = new("Välj gärna två eller tre som liknar. En till fem.", "Preferably choose two or three that are alike. One to five.");
    public static readonly Text Unit = new("Var", "Where");
    public static readonly Text Events = new("Rapporter", "Reports");
    public static readonly Text Level = new("Mot åtgärdens", "Against the measure's");
    public static readonly Text LevelOf = new("{0:N2} gånger", "{0:N2} times");
    public static readonly Text Trend = new("Före åtgärden", "Before the measure");
    public static readonly Text Choose = new("Välj {0}", "Choose {0}");
    public static readonly Text Fit = new("Passar", "Fits");
    public static readonly Text Good = new("Liknar", "Alike");
    public static readonly Text Weak = new("Liknar lite", "A little alike");
    public static readonly Text Poor = new("Liknar inte", "Unlike");
    public static readonly Text Same = new("Åt samma håll", "The same way");
    public static readonly Text Apart = new("Åt olika håll", "Different ways");
    public static readonly Text Unknown = new("Går inte att säga", "Cannot be told");
    public static readonly Text RingIs = new("Runt åtgärden följs {0}, för att se om händelserna flyttar dit. De kan inte väljas.", "Round the measure {0} is followed, to see whether events move there. These cannot be chosen.");
    public static readonly Text NoRing = new("Inget område ligger intill. Om händelserna flyttar kan inte följas.", "No area lies next to it. Whether events move cannot be followed.");
    public static readonly Text RestOf = new("resten av {0}", "the rest of {0}");
    public static readonly Text Why = new("Varför är de rättvisa att jämföra med?", "Why are they fair to compare with?");
    public static readonly Text WhyHint = new("Till exempel: samma sorts bebyggelse, samma sorts problem, ingen annan satsning på gång.", "For instance: the same kind of buildings, the same kind of problem, nothing else going on.");
    public static readonly Text JudgedOn = new("När bedöms effekten?", "When is the effect judged?");
    public static readonly Text JudgedHint = new("Helst ett år efter starten, så att samma årstider jämförs. Ingen får veta något före den dagen, så att ingen slutar räkna när det ser bra ut.", "Preferably a year after the start, so that the same seasons are compared. Nothing is judged before that day, so that nobody stops counting when it looks good.");
    public static readonly Text Save = new("Spara jämförelsen", "Save the comparison");
    public static readonly Text NoneAlike = new("Inget av dem liknar. Då vilar omdömet på svag grund, vad det än blir. Går det att mäta på en enstaka plats i stället?", "None of them is alike. Then the verdict stands on weak ground, whatever it will be. Can a single place be measured instead?");
    public static readonly Text None = new("Det finns inget annat att jämföra med än.", "There is nothing else to compare with yet.");
    public static readonly Text Chosen = new("Jämförs med {0}. Bedöms {1}.", "Compared with {0}. Judged on {1}.");
    public static readonly Text NotChosen = new("Ingen jämförelse är vald. Utan den går effekten inte att bedöma, och den kan bara väljas före starten.", "No comparison is chosen. Without one the effect cannot be judged, and it can be chosen before the start only.");
    public static readonly Text NeverChosen = new("Ingen jämförelse valdes före starten.", "No comparison was chosen before the start.");
    public static readonly Text Change = new("Ändra jämförelse", "Change the comparison");
}
