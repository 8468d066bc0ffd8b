using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.PlanSeries;

/// <summary>Id null makes a new series.</summary>
internal sealed record PlanSeriesCommand(
    Id<MeetingSeries>? Id, string? Name, Cadence? Cadence, DayOfWeek? Day, TimeOnly? StartsAt, string? Place,
    IReadOnlyCollection<MunicipalityCode> With, bool IsActive = true, long? Version = null, int Minutes = 60);

/// <summary>Plans a meeting series (mötesserie). Whoever works for several municipalities may let them share one.</summary>
internal sealed class PlanSeriesHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<MeetingSeries>> HandleAsync(PlanSeriesCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<MeetingSeries>(
            change,
            async facts =>
            {
                var wrong = Check(command);
                if (wrong.Count > 0)
                {
                    return new MalformedInput(wrong);
                }

                var before = await db.Set<SeriesParticipant>().Where(p => p.SeriesId == command.Id).ToListAsync(ct);
                var elsewhere = viewer.Elsewhere.Select(m => m.Municipality).ToHashSet();
                if (command.With.Any(m => !elsewhere.Contains(m) && before.All(b => b.Participant != m)))
                {
                    return new NotYourMunicipality();
                }

                var series = command.Id is { } id ? await db.GetAsync<MeetingSeries>(s => s.Id == id, ct) : Add(change.At);
                if (command.Version is { } version && version != series.Version)
                {
                    return new SomebodyWasFirst();
                }

                var place = string.IsNullOrWhiteSpace(command.Place) ? null : command.Place.Trim();
                series.Plan(command.Name!.Trim(), command.Cadence!.Value, command.Day!.Value, command.StartsAt!.Value, place, command.IsActive, command.Minutes);
                db.RemoveRange(before.Where(b => !command.With.Contains(b.Participant)));
                db.AddRange(command.With.Distinct().Where(m => before.All(b => b.Participant != m)).Select(m => new SeriesParticipant(db.Municipality, series.Id, m)));
                facts.Add(new SeriesPlanned(series.Id, series.Cadence, [.. command.With.Select(m => m.ToString())], series.IsActive));
                return series;
            },
            ct);

    private static Dictionary<string, Text> Check(PlanSeriesCommand command)
    {
        var wrong = new Dictionary<string, Text>();
        if (string.IsNullOrWhiteSpace(command.Name) || command.Name.Trim().Length > 120)
        {
            wrong["Name"] = PlanSeriesTexts.NameMissing;
        }

        if (command.Cadence is null)
        {
            wrong["Cadence"] = PlanSeriesTexts.CadenceMissing;
        }

        if (command.Day is null)
        {
            wrong["Day"] = PlanSeriesTexts.DayMissing;
        }

        if (command.StartsAt is null)
        {
            wrong["StartsAt"] = PlanSeriesTexts.TimeWrong;
        }

        if (command.Place is { Length: > 300 })
        {
            wrong["Place"] = PlanSeriesTexts.PlaceLong;
        }

        if (command.Minutes is < 15 or > 480)
        {
            wrong["Minutes"] = PlanSeriesTexts.MinutesWrong;
        }

        return wrong;
    }

    private MeetingSeries Add(DateTime at)
    {
        var series = new MeetingSeries(db.Municipality, Id<MeetingSeries>.New(at));
        db.Add(series);
        return series;
    }
}

internal sealed record SeriesPlanned(Id<MeetingSeries> Series, Cadence Cadence, IReadOnlyList<string> With, bool IsActive) : Fact;
