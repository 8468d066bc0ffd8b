using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.EditReport;

/// <summary>Where a reviewer puts the report: at a known place or in an area as a whole. Null in the command leaves where it was.</summary>
internal sealed record NewWhere(Id<Place>? Place, string? AreaCode);

internal sealed record EditReportCommand(Id<Report> Id, long Version, string Kind, TimeInterval Occurred, NewWhere? Where);

/// <summary>Corrects a report's kind, place or time (redigera). The original is kept.</summary>
internal sealed class EditReportHandler(Changes changes, LyktaDbContext db, Locator locator, FieldSeal seal)
{
    public Task<Result<Report>> HandleAsync(EditReportCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Report>(
            change,
            async facts =>
            {
                var report = await db.GetAsync<Report>(r => r.Id == command.Id, ct);
                if (command.Version != report.Version)
                {
                    return new SomebodyWasFirst();
                }

                if (!await db.Set<ReportKind>().AnyAsync(k => k.Code == command.Kind, ct))
                {
                    return new UnknownKind(command.Kind);
                }

                var before = report.Content;
                var content = Edited(before, command);
                var where = command.Where is null ? WhereItIs(report) : await locator.FindAsync(content, ct);
                if (!where.IsOk)
                {
                    return where.Refusal;
                }

                var original = report.Edit(content, where.Value, change.At);
                if (!original.IsOk)
                {
                    return original.Refusal;
                }

                db.Add(new ReportOriginal(report, original.Value, seal));
                facts.Add(new ReportEdited(report.Id, original.Value.Number, before.Kind != content.Kind, before.Occurred != content.Occurred, command.Where is not null));
                return report;
            },
            ct);

    private static ReportContent Edited(ReportContent before, EditReportCommand command)
    {
        var content = before with { Kind = command.Kind, Occurred = command.Occurred };
        return command.Where is not { } where
            ? content
            : content with { Position = null, PlaceId = where.Place, AreaCode = where.Place is null ? where.AreaCode : null, Precision = null };
    }

    private static Result<WhereItWas> WhereItIs(Report report) => new WhereItWas(
        report.North is { } north && report.East is { } east ? new Position(north, east) : null, report.AreaCode, report.Precision);
}

/// <summary>A reviewer corrected a report: which of kind, time and place changed, and the number its original was kept under.</summary>
internal sealed record ReportEdited(Id<Report> Report, int Original, bool Kind, bool Time, bool Place) : Fact;
