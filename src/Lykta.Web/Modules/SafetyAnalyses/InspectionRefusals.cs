using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;

namespace Lykta.Modules.SafetyAnalyses;

internal sealed record CutPointsWrong() : Refusal(new Text(
    $"Gränserna ska vara hela tal mellan 0 och {InspectionTemplate.MostPoints - 1}, och den röda under den gula.", $"The limits must be whole numbers from 0 to {InspectionTemplate.MostPoints - 1}, the red below the yellow."));

internal sealed record TemplateSize(int Aspects, int Factors, int Longest) : Refusal(new Text(
    $"Skriv minst en aspekt med en faktor, högst {Aspects} aspekter med {Factors} faktorer var, och högst {Longest} tecken per rad.",
    $"Write at least one aspect with one factor, at most {Aspects} aspects with {Factors} factors each, and at most {Longest} characters a line."));

internal sealed record FactorTwice() : Refusal(new Text("Samma faktor står två gånger. Varje faktor bedöms en gång.", "The same factor stands twice. Each factor is judged once."));

internal sealed record AssessorNeedsFunction() : Refusal(new Text("Skriv den första bedömarens funktion.", "Write the first assessor's function."));

internal sealed record InspectionDayWrong() : Refusal(new Text("Skriv vilken dag besiktningen görs. Den kan inte ligga framåt.", "Write which day the inspection is made. It cannot be ahead."));

internal sealed record BaseCannotBeFollowed() : Refusal(new Text(
    "Välj en fastställd besiktning av samma plats och sort, från en tidigare dag.", "Choose a settled inspection of the same place and kind, from an earlier day."));

internal sealed record PointsWrong(int Count) : Refusal(new Text(
    $"Skriv poäng som hela tal från 0 till {InspectionTemplate.MostPoints}. {Count} rader är fel. Inget är borttappat.",
    $"Write points as whole numbers from 0 to {InspectionTemplate.MostPoints}. {Count} lines are wrong. Nothing is lost."));

internal sealed record NoSecondAssessor() : Refusal(new Text("Besiktningen har bara en bedömare.", "The inspection has one assessor only."));

internal sealed record InspectionIsSettled() : Refusal(new Text("Besiktningen är fastställd och kan inte ändras.", "The inspection is settled and cannot be changed."));

internal sealed record AssessorsDiffer(int Count) : Refusal(new Text(
    $"Bedömarna skiljer sig åt i {Count} faktorer. Enas om ett värde för dem först.", $"The assessors differ in {Count} factors. Agree on a value for them first."));

internal sealed record NothingIsJudged() : Refusal(new Text("Inget är bedömt än.", "Nothing is judged yet."));
