using Lykta.Kernel;

namespace Lykta.Modules.Problems.ShowProblem;

internal static class ShowProblemTexts
{
    public static readonly Text Shows = new("Så syns problemet", "How the problem shows");
    public static readonly Text WeeksFinding = new("{0} granskade rapporter på {1} veckor, {2} i veckan", "{0} reviewed reports in {1} weeks, {2} a week");
    public static readonly Text WeeksRule = new("Veckor då ingen i kommunen rapporterade är utan punkt och räknas inte.", "Weeks in which nobody in the municipality reported have no point and are not counted.");
    public static readonly Text WeeksHidden = new("En enskild plats veckor visas för samordnaren.", "A single place's weeks are shown to the coordinator.");
    public static readonly Text NoWeeks = new("Ett tema har inga egna rapporter. Underlaget bär det.", "A theme has no reports of its own. The evidence carries it.");
    public static readonly Text Week = new("v. {0}", "w. {0}");
    public static readonly Text About = new("Om problemet", "About the problem");
    public static readonly Text RaisedBy = new("Lyft av", "Raised by");
    public static readonly Text Seen = new("Sett", "Seen");
    public static readonly Text GoesOn = new("{0} och pågår", "{0} and goes on");
    public static readonly Text Span = new("{0} – {1}", "{0} – {1}");
    public static readonly Text ClosedWhy = new("Avslutat därför att", "Closed because");
    public static readonly Text Evidence = new("Underlag", "Evidence");
    public static readonly Text NoEvidence = new("Inget underlag än. Vad visar att problemet finns?", "No evidence yet. What shows that the problem is there?");
    public static readonly Text Gather = new("Lägg till underlag", "Add evidence");
    public static readonly Text Causes = new("Orsaker", "Causes");
    public static readonly Text NoCauses = new("Inga orsaker än. Utan orsak går det inte att veta vad en åtgärd ska påverka.", "No causes yet. Without a cause nobody knows what a measure is to act on.");
    public static readonly Text Analyse = new("Analysera orsaker", "Analyse causes");
    public static readonly Text Goals = new("Mål", "Goals");
    public static readonly Text NoGoals = new("Inget mål än. Vad ska det bli, och när?", "No goal yet. What shall it become, and when?");
    public static readonly Text Set = new("Sätt mål", "Set a goal");
    public static readonly Text NotForYou = new("Beskrivning, underlag, orsaker och mål är för {0}.", "Description, evidence, causes and goals are for {0}.");
    public static readonly Text Close = new("Avsluta", "Close");
    public static readonly Text Reopen = new("Ta upp igen", "Take up again");
    public static readonly Text Deepen = new("Fördjupa", "Deep dive");
    public static readonly Text LiftOut = new("Avsluta fördjupningen", "End the deep dive");
    public static readonly Text DeepSince = new("Fördjupad EST sedan {0}: problemet arbetas med utanför veckomötet, med orsaksanalys och utvärdering.", "Deep dive since {0}: the problem is worked on outside the weekly meeting, with cause analysis and evaluation.");
    public static readonly Text FromTo = new("{0} → {1} senast {2}", "{0} → {1} by {2}");
    public static readonly Text Met = new("Nått: {0} den {1}", "Reached: {0} on {1}");
    public static readonly Text NotMet = new("Inte nått: {0} den {1}", "Not reached: {0} on {1}");
    public static readonly Text NotRead = new("Inte avläst än", "Not read yet");
    public static readonly Text Overdue = new("Dagen har passerat", "The day has passed");
    public static readonly Text Reports = new("{0} rapporter på {1} veckor", "{0} reports in {1} weeks");
    public static readonly Text Asked = new("{0} svarade · {1}", "{0} answered · {1}");
    public static readonly Text Source = new("Källa: {0}", "Source: {0}");
    public static readonly Text HowKnown = new("Så vet vi: {0}", "How we know: {0}");
    public static readonly Text Measures = new("Åtgärder", "Measures");
    public static readonly Text NoMeasures = new("Ingen åtgärd än.", "No measure yet.");
    public static readonly Text Measure = new("Föreslå åtgärd", "Propose a measure");
}
