using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.SubmitReport;

namespace Lykta.Modules.Reports.SubmitRound;

/// <summary>A round as a program sends it.</summary>
internal sealed record SubmitRoundBody(Guid? Id, string? Period, SubmitReportBody?[]? Reports, ChecklistBody?[]? Checklist, bool? NothingToReport)
{
    private const int Most = 500;
    private const int LongestRow = 80;

    public Result<SubmitRoundCommand> Read()
    {
        var errors = new Dictionary<string, Text>(StringComparer.Ordinal);
        if (Id is null || Id == Guid.Empty)
        {
            errors["id"] = new("Ett id (UUID) som avsändaren gör saknas.", "An id (UUID) made by the sender is missing.");
        }

        if (!Kernel.Period.TryParse(Period, null, out var period))
        {
            errors["period"] = new("Perioden skrivs som 2026-W33, 2026-08 eller 2026-08-10/2026-08-23.", "A period is written 2026-W33, 2026-08 or 2026-08-10/2026-08-23.");
        }

        var reports = Reports ?? [];
        var checklist = Checklist ?? [];
        if (reports.Length > Most || checklist.Length > Most)
        {
            errors["reports"] = new($"En rond har högst {Most} rapporter.", $"A round has at most {Most} reports.");
        }

        if (checklist.Any(c => string.IsNullOrWhiteSpace(c?.Row) || c.Row.Length > LongestRow || c.Reply is null))
        {
            errors["checklist"] = new("Varje rad i checklistan har row och reply: yes, no eller unknown.", "Every row of the checklist has row and reply: yes, no or unknown.");
        }

        var allNo = checklist.Length > 0 && Array.TrueForAll(checklist, c => c?.Reply == ChecklistReply.No);
        if (NothingToReport == true && reports.Length > 0)
        {
            errors["nothingToReport"] = new("Inget att rapportera går inte ihop med rapporter.", "Nothing to report does not go with reports.");
        }
        else if (NothingToReport != true && reports.Length == 0 && checklist.Length == 0)
        {
            errors["reports"] = new("Skicka minst en rapport, eller nothingToReport.", "Send at least one report, or nothingToReport.");
        }

        return errors.Count > 0
            ? new MalformedInput(errors)
            : new SubmitRoundCommand(
                new Id<Round>(Id!.Value),
                period!,
                [.. reports.Select(ReadOne)],
                [.. checklist.Select(c => new ChecklistAnswer(c!.Row!.Trim(), c.Reply!.Value))],
                NothingToReport == true || (reports.Length == 0 && allNo));
    }

    private static RoundReport ReadOne(SubmitReportBody? body) => new(
        body?.Id,
        body?.Read() ?? MalformedInput.Of("reports", new("En av rapporterna är tom.", "One of the reports is empty.")));
}

internal sealed record ChecklistBody(string? Row, ChecklistReply? Reply);
