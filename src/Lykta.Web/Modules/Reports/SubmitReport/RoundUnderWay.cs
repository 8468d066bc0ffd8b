using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>
/// The round of somebody who reports on the pages, one report after the other (rond). It begins with the second report, for one report alone
/// is no round, and needs nothing pressed at its end: a pause ends it.
/// </summary>
internal sealed class RoundUnderWay(LyktaDbContext db)
{
    /// <param name="written">When the report was written: a signal that came back late does not end a round.</param>
    public async Task GoOnAsync(Id<Report> before, Id<Report> id, Sender sender, DateTime written, DateTime at, Facts facts, CancellationToken ct)
    {
        var first = await db.Set<Report>().FirstOrDefaultAsync(r => r.Id == before && r.SenderKind == sender.Actor.Kind && r.SenderId == sender.Actor.Id, ct);
        if (first is null || !WhenChoice.IsSameRound(first.ReceivedAt, written))
        {
            return;
        }

        var round = first.RoundId ?? await BeginAsync(first, sender, at, facts, ct);
        (await db.FindAsync<Report>([db.Municipality, id], ct))!.BelongsTo(round);
    }

    /// <summary>
    /// The round takes its id from the first report, so that two sendings at once begin one. It speaks for that report's day and no more:
    /// who finds something on a Tuesday has not said that the rest of the week was calm.
    /// </summary>
    private async Task<Id<Round>> BeginAsync(Report first, Sender sender, DateTime at, Facts facts, CancellationToken ct)
    {
        var period = Period.Between(first.LocalDay, first.LocalDay);
        var round = new Round(db.Municipality, new Id<Round>(first.Id.Value), sender, period, [], nothingToReport: false, at);
        if (await db.ReceiveRoundAsync(round, ct))
        {
            facts.Add(new RoundBegun(round.Id, period.ToString()));
        }

        first.BelongsTo(round.Id);
        return round.Id;
    }
}

/// <summary>A round began on the pages: its reports come one by one.</summary>
internal sealed record RoundBegun(Id<Round> Round, string Period) : Fact;
