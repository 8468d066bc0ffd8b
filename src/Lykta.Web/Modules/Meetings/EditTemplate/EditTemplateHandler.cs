using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.EditTemplate;

internal sealed record EditTemplateCommand(
    Id<MeetingSeries> Series, CouncilType Council, DocumentKind Document, string? Keeper, string? Adjuster, IReadOnlyList<AgendaPoint> Agenda, IReadOnlyList<Seat> Members, long? Version);

/// <summary>Sets how this municipality holds a series' meetings (mötesmall): agenda, document, keeper and members by function. Planned meetings keep theirs.</summary>
internal sealed class EditTemplateHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<SeriesTemplate>> HandleAsync(EditTemplateCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SeriesTemplate>(
            change,
            async facts =>
            {
                _ = await db.MeetingSeries().Where(s => s.Id == command.Series).OneAsync(ct);
                var known = await db.Set<SeriesTemplate>().FirstOrDefaultAsync(t => t.SeriesId == command.Series, ct);
                if (known is not null && command.Version is { } version && version != known.Version)
                {
                    return new SomebodyWasFirst();
                }

                var seats = new List<Seat>();
                foreach (var seat in command.Members)
                {
                    var function = KeptWords.ReadRequired(seat.Function, Attendance.LongestFunction, facts.Names.ReplacedOnly);
                    if (!function.IsOk)
                    {
                        return function.Refusal;
                    }

                    seats.Add(seat with { Function = function.Value });
                }

                var template = known ?? new SeriesTemplate(db.Municipality, command.Series);
                var set = template.Set(command.Council, command.Document, command.Keeper, command.Adjuster, command.Agenda);
                if (set.IsOk)
                {
                    _ = known is null ? db.Add(template) : null;
                    await SeatAsync(command.Series, seats, ct);
                    facts.Add(new SeriesTemplateSet(command.Series, command.Council, command.Document, command.Agenda.Count, command.Members.Count));
                }

                return set;
            },
            ct);

    private async Task SeatAsync(Id<MeetingSeries> series, List<Seat> seats, CancellationToken ct)
    {
        await db.Set<SeriesMember>().Where(m => m.SeriesId == series).ExecuteDeleteAsync(ct);
        db.AddRange(seats.Select((seat, i) => new SeriesMember(db.Municipality, series, i + 1, seat)));
    }
}

internal sealed record SeriesTemplateSet(Id<MeetingSeries> Series, CouncilType Council, DocumentKind Document, int Items, int Members) : Fact;
