using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;

namespace Lykta.Modules.MethodBank;

/// <summary>What the words of a card are called on screen.</summary>
internal static class MethodTexts
{
    public static readonly Text Bank = new("Metodbank", "Method bank");
    public static readonly Text Caution = new(
        "En metod som fungerat någon annanstans kan göra mindre nytta här. Väg dyra åtgärder mot den effekt som är rimlig att vänta.",
        "A method that worked elsewhere may do less here. Weigh expensive measures against the effect that can reasonably be expected.");

    public static readonly Text Method = new("Metod", "Method");
    public static readonly Text Grade = new("Stöd i forskning", "Support in research");
    public static readonly Text Crime = new("Brottstyp", "Kind of crime");
    public static readonly Text Place = new("Platstyp", "Kind of place");
    public static readonly Text Cause = new("Orsak den verkar på", "Cause it acts on");
    public static readonly Text Time = new("Tid till effekt", "Time to effect");
    public static readonly Text Cost = new("Kostnad", "Cost");
    public static readonly Text Owner = new("Vem gör det", "Who does it");
    public static readonly Text Swedish = new("Svenska studier", "Swedish studies");
    public static readonly Text Unverified = new("Obekräftat", "Unverified");
    public static readonly Text OwnWord = new("Kommunens egen uppgift", "The municipality's own word");
    public static readonly Text OwnCard = new("Eget kort", "Own card");
    public static readonly Text Retired = new("Används inte längre", "No longer used");

    public static Text Name(this EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.A => new("A – starkt stöd", "A – strong support"),
        EvidenceGrade.B => new("B – visst stöd", "B – some support"),
        EvidenceGrade.C => new("C – svagt stöd", "C – weak support"),
        EvidenceGrade.D => new("D – ingen effekt eller skada", "D – no effect or harm"),
        _ => new("Egen erfarenhet", "Own experience"),
    };

    public static Text Meaning(this EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.A => new("Flera studier med jämförelse, eller en systematisk genomgång, pekar åt samma håll.", "Several studies with a comparison, or a systematic review, point the same way."),
        EvidenceGrade.B => new("En genomgång med blandade resultat, eller få studier.", "A review with mixed results, or few studies."),
        EvidenceGrade.C => new("Enstaka eller svaga studier, eller bara en rimlig tanke.", "Single or weak studies, or just a plausible idea."),
        EvidenceGrade.D => new("Studier visar ingen effekt, eller skada.", "Studies show no effect, or harm."),
        _ => new("Kommunens egen erfarenhet. Ingen studie.", "The municipality's own experience. No study."),
    };

    public static BadgeTone Tone(this EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.A => BadgeTone.Done,
        EvidenceGrade.B => BadgeTone.Info,
        EvidenceGrade.D => BadgeTone.Wrong,
        _ => BadgeTone.Neutral,
    };

    public static Text Name(this Fit fit) => fit switch
    {
        Fit.Works => new("Fungerar", "Works"),
        Fit.NoEffect => new("Ingen visad effekt", "No effect shown"),
        Fit.Harm => new("Skadar", "Harms"),
        _ => new("Oklart", "Unclear"),
    };

    public static Text Name(this TimeToEffect time) => time switch
    {
        TimeToEffect.Days => new("Dagar", "Days"),
        TimeToEffect.Weeks => new("Veckor", "Weeks"),
        TimeToEffect.Months => new("Månader", "Months"),
        _ => new("År", "Years"),
    };

    public static Text Name(this CostBand cost) => cost switch
    {
        CostBand.Low => new("Låg", "Low"),
        CostBand.Medium => new("Medel", "Medium"),
        _ => new("Hög", "High"),
    };

    public static Text Name(this SwedishEvidence swedish) => swedish switch
    {
        SwedishEvidence.None => new("Inga kända", "None known"),
        SwedishEvidence.Some => new("Några", "Some"),
        _ => new("Flera", "Several"),
    };

    public static Text Name(this CardPart part) => part switch
    {
        CardPart.Effect => new("Effekt", "Effect"),
        CardPart.Mechanism => new("Så är det tänkt att verka", "How it is meant to work"),
        CardPart.Moderators => new("När det fungerar bättre eller sämre", "When it works better or worse"),
        CardPart.Implementation => new("Att tänka på när man gör det", "Doing it"),
        CardPart.Economics => new("Kostnad och nytta", "Cost and benefit"),
        CardPart.SideEffects => new("Bieffekter", "Side effects"),
        _ => new("Lag och tillstånd", "Law and permits"),
    };
}
