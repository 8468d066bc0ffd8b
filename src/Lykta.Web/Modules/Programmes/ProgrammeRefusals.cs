using Lykta.Kernel;

namespace Lykta.Modules.Programmes;

internal sealed record ProgrammeIsClosed() : Refusal(new Text("Programmet är avslutat och kan inte ändras.", "The programme is closed and cannot be changed."));

internal sealed record ProgrammeDayWrong() : Refusal(new Text("Skriv dagen då programmet börjar, som ÅÅÅÅ-MM-DD.", "Write the day the programme begins, as YYYY-MM-DD."));

internal sealed record ProgrammePlacesWrong(int Least, int Most) : Refusal(new Text($"Välj {Least} till {Most} platser.", $"Choose {Least} to {Most} places."));

internal sealed record ProgrammeNeedsLead() : Refusal(new Text("Välj vilken organisation som leder programmet.", "Choose which organisation leads the programme."));

internal sealed record UnknownProgrammePart() : Refusal(new Text("En plats, organisation eller åtgärd som valts finns inte.", "A place, organisation or measure that was chosen does not exist."));

internal sealed record UnknownProgrammeTemplate() : Refusal(new Text("Välj en mall.", "Choose a template."));

internal sealed record ProgrammePartyUnnamed(int Row) : Refusal(new Text($"Part {Row}: välj en organisation eller skriv vem det är.", $"Party {Row}: choose an organisation or write who it is."));

internal sealed record ActivityDayAhead() : Refusal(new Text("Dagen då det gjordes kan inte ligga framåt.", "The day it was done cannot be ahead."));

internal sealed record ActivityBothWays() : Refusal(new Text("Skriv antingen när det gjordes eller varför det inte blir av.", "Write either when it was done or why it will not be."));

internal sealed record ResultsUnanswered() : Refusal(new Text("Svara på alla resultat som inte räknas fram innan programmet avslutas.", "Answer every result that is not counted before the programme is closed."));

internal sealed record TemplateNeedsName() : Refusal(new Text("Skriv vad mallen heter.", "Write what the template is called."));

internal sealed record TemplateTimeWrong(int Most) : Refusal(new Text($"Skriv hur många månader programmet tar, 1–{Most}, och minst hur många platser det gäller.", $"Write how many months the programme takes, 1–{Most}, and for how many places at least."));

internal sealed record TemplateStepsWrong(int Months) : Refusal(new Text(
    $"Varje steg behöver minst en aktivitet och månader mellan 1 och {Months}, den första före den sista.", $"Every step needs at least one activity and months between 1 and {Months}, the first before the last."));

internal sealed record TemplateGridWrong() : Refusal(new Text("Ett rutnät behöver både rader och kolumner.", "A grid needs both rows and columns."));

internal sealed record TemplateRowTwice() : Refusal(new Text("Två aktiviteter eller två resultat har samma ord.", "Two activities or two results have the same words."));

internal sealed record ProgrammeTemplateSize(int MostActivities, int MostList, int LongestWords) : Refusal(new Text(
    $"En mall har högst {MostActivities} aktiviteter, {MostList} av varje annat och {LongestWords} tecken på en rad.", $"A template has at most {MostActivities} activities, {MostList} of everything else and {LongestWords} characters on a line."));
