using Lykta.Kernel;

namespace Lykta.Modules.YearWheels;

internal sealed record EndsBeforeItBegins() : Refusal(new Text(
    "Sista dagen ligger före första dagen.", "The last day is before the first day."));

internal sealed record EntryNeedsName() : Refusal(new Text(
    "Skriv vad det heter.", "Write what it is called."));

internal sealed record VisitorsOutOfRange() : Refusal(new Text(
    "Antal besökare skrivs som ett heltal, högst en miljon.", "The number of visitors is a whole number, at most one million."));
