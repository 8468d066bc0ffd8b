using Lykta.Kernel;

namespace Lykta.Modules.Measures.ShowMeasure;

internal static class ShowMeasureTexts
{
    public static readonly Text Effect = new("Effekt", "Effect");
    public static readonly Text About = new("Om åtgärden", "About the measure");
    public static readonly Text History = new("Det som har hänt", "What has happened");
    public static readonly Text FollowUps = new("Uppföljningar", "Follow-ups");
    public static readonly Text NoFollowUps = new("Åtgärden är inte uppföljd än.", "The measure has not been followed up yet.");
    public static readonly Text NotForYou = new("Texten är för {0}.", "The text is for {0}.");
    public static readonly Text Behind = new("Rapporter bakom", "Reports behind it");
    public static readonly Text NoReports = new("Inga rapporter är kopplade.", "No reports are linked.");
    public static readonly Text OneReport = new("1 rapport.", "1 report.");
    public static readonly Text SomeReports = new("{0:N0} rapporter.", "{0:N0} reports.");
    public static readonly Text SeenReports = new("Här är de senaste av dem som ni får se.", "Here are the latest of those you may see.");
    public static readonly Text Baseline = new("Utgångsläget", "The baseline");
    public static readonly Text BaselineFinding = new("{0:N0} rapporter på {1:N0} veckor fram till {2:yyyy-MM-dd}, dagen före start.", "{0:N0} reports in {1:N0} weeks until {2:yyyy-MM-dd}, the day before the start.");
    public static readonly Text BaselineRule = new(
        "Fryst när åtgärden påbörjades, så att det går att jämföra rättvist efteråt.",
        "Frozen when the measure began, so that it can be compared fairly afterwards.");
    public static readonly Text BaselineKept = new("Ett tidigare utgångsläge, till och med {0:yyyy-MM-dd}, är sparat.", "An earlier baseline, until {0:yyyy-MM-dd}, is kept.");
    public static readonly Text BaselineHidden = new("Serien gäller en enskild plats och visas för samordnaren.", "The series is of a single place and is shown to the coordinator.");
    public static readonly Text Week = new("v. {0}", "w. {0}");
    public static readonly Text ByWhom = new("{0:yyyy-MM-dd} · {1} · {2}", "{0:yyyy-MM-dd} · {1} · {2}");
    public static readonly Text From = new("från {0:yyyy-MM-dd}", "from {0:yyyy-MM-dd}");
    public static readonly Text OnlyTheyAnswer = new(
        "Åtgärden är föreslagen för {0}. Bara de kan åta sig den eller avböja.", "The measure is proposed to {0}. Only they can take it on or decline.");
    public static readonly Text YourAnswer = new("Åtgärden är föreslagen för er. Vad svarar ni?", "The measure is proposed to you. What is your answer?");
    public static readonly Text DetailIsFor = new("Detaljerna är för {0}.", "The details are for {0}.");
    public static readonly Text Communication = new("Vem får veta", "Who is told");
    public static readonly Text WhoHasSeen = new("Vem har sett detta?", "Who has seen this?");
    public static readonly Text AnsweredAs = new("Funktion som gör det", "Function that does it");
}
