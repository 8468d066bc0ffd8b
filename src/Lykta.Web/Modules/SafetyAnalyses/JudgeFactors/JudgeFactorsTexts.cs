using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;

namespace Lykta.Modules.SafetyAnalyses.JudgeFactors;

internal static class JudgeFactorsTexts
{
    public static readonly Text Judge = new("Bedöm", "Judge");
    public static readonly Text Lead = new("0 är ett alarmerande problem, 20 är god nivå. Lämna tomt det ni inte kan bedöma: det räknas inte med.", "0 is an alarming problem, 20 a good level. Leave empty what you cannot judge: it is not counted.");
    public static readonly Text AgreeLead = new("Skriv det värde ni enas om. Bedömarnas egna poäng står kvar som de är.", "Write the value you agree on. The assessors' own points stay as they are.");
    public static readonly Text AgreeTitle = new("Enas om poäng", "Agree on points");
    public static readonly Text As = new("som {0}", "as {0}");
    public static readonly Text Points = new("Poäng 0–20", "Points 0–20");
    public static readonly Text Words = new("Vad ser ni?", "What do you see?");
    public static readonly Text Both = new("{0}: {1}. {2}: {3}.", "{0}: {1}. {2}: {3}.");
    public static readonly Text NoPoints = new("inga poäng", "no points");
    public static readonly Text NotAllDiffer = new("Bedömarna säger lika i allt. Det finns inget att enas om.", "The assessors say the same in everything. There is nothing to agree on.");
    public static readonly Text PointsUnreadable = new("Skriv ett helt tal från 0 till 20.", "Write a whole number from 0 to 20.");

    public static Text Who(Inspection inspection, JudgedBy by) => by switch
    {
        JudgedBy.First => As.With(inspection.First),
        JudgedBy.Second => As.With(inspection.Second),
        _ => new("tillsammans", "together"),
    };
}
