using Lykta.Kernel;

namespace Lykta.Modules.SafetyAnalyses;

internal sealed record AnalysisIsSettled() : Refusal(new Text("Trygghetsanalysen är fastställd och kan inte ändras.", "The safety analysis is settled and cannot be changed."));

internal sealed record AnalysisTimeWrong() : Refusal(new Text(
    "Skriv vilken tid statistiken gäller: högst fem år, och inte framåt.", "Write which time the statistics are of: at most five years, and not ahead."));

internal sealed record UnknownInspection() : Refusal(new Text("Välj en besiktning av samma plats.", "Choose an inspection of the same place."));

internal sealed record AnalysisNeedsInspection() : Refusal(new Text("Välj en fastställd trygghetsbesiktning innan analysen fastställs.", "Choose a settled inspection before the analysis is settled."));

internal sealed record AnalysisNeedsSummary() : Refusal(new Text("Skriv sammanfattningen innan analysen fastställs.", "Write the summary before the analysis is settled."));

internal sealed record AnalysisDayWrong() : Refusal(new Text("Skriv dagen, och tiden om den frågas. Dagen kan inte ligga framåt.", "Write the day, and the time where it is asked. The day cannot be ahead."));

internal sealed record FlowWrong(int MostMinutes) : Refusal(new Text(
    $"Skriv hur många minuter ni räknade, 1–{MostMinutes}, och hur många som gick förbi.", $"Write for how many minutes you counted, 1–{MostMinutes}, and how many went by."));
