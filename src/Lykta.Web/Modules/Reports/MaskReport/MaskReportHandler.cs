using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Reports.MaskReport;

/// <summary>Words by their number in the text and in what was done, and words typed.</summary>
internal sealed record MaskReportCommand(Id<Report> Id, long Version, IReadOnlyCollection<int> Words, IReadOnlyCollection<int> ActionWords, string? Typed);

/// <summary>Takes words out of a report (maska). The unmasked original is sealed to the registrar; list, search, map and export stand on what is left.</summary>
internal sealed class MaskReportHandler(Changes changes, LyktaDbContext db, FieldSeal seal)
{
    public Task<Result<Report>> HandleAsync(MaskReportCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Report>(
            change,
            async facts =>
            {
                var report = await db.GetAsync<Report>(r => r.Id == command.Id, ct);
                if (command.Version != report.Version)
                {
                    return new SomebodyWasFirst();
                }

                var original = report.Mask(
                    TextMask.Apply(report.Text, command.Words, command.Typed),
                    TextMask.Apply(report.ActionTaken, command.ActionWords, command.Typed),
                    change.At);
                if (!original.IsOk)
                {
                    return original.Refusal;
                }

                db.Add(new ReportOriginal(report, original.Value, seal));
                facts.Add(new ReportMasked(report.Id, original.Value.Number));
                return report;
            },
            ct);
}

/// <summary>Words were taken out; the original has this number.</summary>
internal sealed record ReportMasked(Id<Report> Report, int Original) : Fact;
