using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Domain;

namespace Lykta.Modules.RegulatedMeasures;

internal sealed record CameraNeedsName() : Refusal(new Text("Skriv vad bevakningen heter.", "Write what the surveillance is called."));

internal sealed record CameraNeedsWhere() : Refusal(new Text("Skriv var kameran sitter och vad den ser.", "Write where the camera is and what it sees."));

internal sealed record StorageDaysOutOfRange() : Refusal(new Text(
    $"Lagringstiden är minst 1 dag och högst {CameraWeighing.MostStorageDays}.", $"It is stored for at least 1 day and at most {CameraWeighing.MostStorageDays}."));

internal sealed record CountedPeriodIsWrong() : Refusal(new Text(
    "Skriv både första och sista dag för det som räknas, i den ordningen.", "Write both the first and the last day of what is counted, in that order."));

internal sealed record CountedPeriodIsTooLong() : Refusal(new Text(
    $"Räkna högst {IncidentFigures.MostYears} år.", $"Count at most {IncidentFigures.MostYears} years."));

internal sealed record NotTheMeasure() : Refusal(new Text(
    "Välj en åtgärd i listan: den ska följa rätt metodkort.", "Choose a measure from the list: it has to follow the right method card."));

internal sealed record UnknownSpot() : Refusal(new Text("Välj plats, område och händelsetyp i listorna.", "Choose place, area and kind of event from the lists."));

internal sealed record WeighingIsDecided() : Refusal(new Text(
    "Vägningen är beslutad och kan inte ändras. Väg om i stället.", "The weighing is decided and cannot be changed. Weigh anew instead."));

internal sealed record WeighingIsOpen() : Refusal(new Text(
    "Det finns redan en vägning som inte är beslutad. Skriv vidare i den.", "There is already a weighing that is not decided. Go on in that one."));

internal sealed record WeighingIsNotWritten(IReadOnlyList<Text> Parts) : Refusal(new Text(
    $"Vägningen är inte färdigskriven. Det saknas: {string.Join(", ", Parts.Select(p => p.In(Culture.Swedish).ToLower(Culture.Swedish)))}.",
    $"The weighing is not written yet. Missing: {string.Join(", ", Parts.Select(p => p.In(Culture.English).ToLower(Culture.English)))}."));

internal sealed record WeighingIsNotDecided() : Refusal(new Text(
    "Vägningen ska vara skriven och beslutad innan bevakningen börjar.", "The weighing has to be written and decided before the surveillance begins."));

internal sealed record DecisionNeedsOrgan() : Refusal(new Text("Skriv vilket organ eller vilken funktion som beslutade.", "Write which organ or function decided."));

internal sealed record DecisionDayIsWrong() : Refusal(new Text("Skriv beslutsdagen. Den kan inte ligga framåt.", "Write the day of the decision. It cannot be ahead."));

internal sealed record StartIsNotPossible(DateOnly Decided) : Refusal(new Text(
    $"Bevakningen kan börja tidigast {Iso(Decided)}, då vägningen beslutades, och senast i dag.", $"The surveillance can begin on {Iso(Decided)}, when the weighing was decided, at the earliest, and today at the latest."))
{
    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

internal sealed record SignsAreMissing() : Refusal(new Text(
    "Skyltar och information ska finnas senast den dag bevakningen börjar.", "Signs and information have to be there on the day the surveillance begins, at the latest."));

internal sealed record ReviewIsNotAhead() : Refusal(new Text("Skriv när det prövas nästa gång om bevakningen behövs. Dagen ligger framåt.", "Write when it is next tried whether the surveillance is needed. The day is ahead."));

internal sealed record SurveillanceIsRunning() : Refusal(new Text("Bevakningen pågår redan.", "The surveillance goes on already."));

internal sealed record SurveillanceIsNotRunning() : Refusal(new Text("Bevakningen pågår inte.", "The surveillance does not go on."));

internal sealed record SurveillanceHasEnded() : Refusal(new Text("Bevakningen har upphört. En ny bevakning vägs för sig.", "The surveillance has ended. A new one is weighed by itself."));

internal sealed record EndIsNotPossible(DateOnly Earliest) : Refusal(new Text(
    $"Bevakningen kan ha upphört tidigast {StartIsNotPossible.Iso(Earliest)} och senast i dag.", $"The surveillance can have ended on {StartIsNotPossible.Iso(Earliest)} at the earliest, and today at the latest."));

internal sealed record SurveillanceMustBeRegistered() : Refusal(new Text(
    "Det som är beslutat står i förteckningen tills det har upphört och fem år har gått.", "What is decided stands in the register until it has ended and five years have passed."));

internal sealed record SurveillanceMustBeKept(DateOnly Until) : Refusal(new Text(
    $"Dokumentationen ska bevaras till och med {StartIsNotPossible.Iso(Until)}.", $"The documentation has to be kept until {StartIsNotPossible.Iso(Until)}."));

internal sealed record SurveillanceIsDisposedByDecision() : Refusal(new Text(
    "Tiden har gått ut. Den tas bort genom kommunens beslut om gallring.", "Its time is over. It is taken away by the municipality's decision on disposal."));
