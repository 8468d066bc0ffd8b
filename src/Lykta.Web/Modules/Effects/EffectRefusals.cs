using Lykta.Kernel;

namespace Lykta.Modules.Effects;

internal sealed record NothingToJudgeBy() : Refusal(new Text(
    "Ingen jämförelse valdes innan åtgärden började. Då går det inte att säga vad som beror på åtgärden, och ett omdöme kan inte fastställas.",
    "No comparison was chosen before the measure began. So it cannot be told what is due to it, and no verdict can be settled."));

internal sealed record NotJudgedYet(DateOnly On) : Refusal(new Text(
    $"Effekten bedöms {On:yyyy-MM-dd}, som bestämdes före starten. Ett omdöme kan inte fastställas tidigare.",
    $"The effect is judged on {On:yyyy-MM-dd}, as was decided before the start. No verdict can be settled earlier."));

internal sealed record SayWhatIsLearnt() : Refusal(new Text("Skriv vad ni lär er av det.", "Say what is learnt from it."));

internal sealed record PriceOutOfRange() : Refusal(new Text("Kostnaden skrivs i hela kronor, högst 100 miljoner.", "The cost is written in whole kronor, at most 100 million."));

internal sealed record PriceNeedsSource(int ThisYear) : Refusal(new Text(
    $"Skriv varifrån kostnaden kommer och vilket års penningvärde det är, 1990 till {ThisYear}.", $"Say where the cost comes from and of which year's money it is, 1990 to {ThisYear}."));

internal sealed record RateOutOfRange() : Refusal(new Text("Räntan skrivs i procent, 0 till 20.", "The rate is written in percent, 0 to 20."));

internal sealed record RateNeedsSource() : Refusal(new Text("Skriv vem som har bestämt räntan.", "Say who has decided the rate."));

internal sealed record UnknownKindToPrice() : Refusal(new Text("Välj en händelsetyp i listan.", "Choose a kind of event from the list."));

internal sealed record ShareOutOfRange() : Refusal(new Text(
    "Skriv hur många som svarade och hur många av dem som känner sig trygga, före och efter. Minst 30 svar var gång.",
    "Say how many answered and how many of them feel safe, before and after. At least 30 answers each time."));

internal sealed record SurveyNeedsMethod() : Refusal(new Text("Skriv hur frågan ställdes och till vilka.", "Say how it was asked, and of whom."));

internal sealed record SurveyDaysWrong() : Refusal(new Text("Den första frågan ställs före den andra, och ingen av dem framåt i tiden.", "The first is asked before the second, and neither in the future."));
