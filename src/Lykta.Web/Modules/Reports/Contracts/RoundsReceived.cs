using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>A row of a checklist and its answer.</summary>
internal sealed record RoundAnswer(string Row, ChecklistReply Reply);

/// <summary>A round to take in: from whom, for which period, with which answers.</summary>
internal sealed record NewRound(Id<Round> Id, Viewer From, Period Period, IReadOnlyList<RoundAnswer> Answers, bool NothingToReport, DateTime At);

/// <summary>The door to taking in a round, inside a change already begun.</summary>
internal static class RoundsReceived
{
    /// <summary>Adds the round; false where the same id was received before, which changes nothing.</summary>
    public static Task<bool> ReceiveRoundAsync(this LyktaDbContext db, NewRound round, CancellationToken ct)
    {
        var answers = round.Answers.Select(a => new ChecklistAnswer(a.Row, a.Reply)).ToList();
        return db.ReceiveRoundAsync(new Round(db.Municipality, round.Id, round.From.AsSender(), round.Period, answers, round.NothingToReport, round.At), ct);
    }

    /// <summary>The same, for Reports itself.</summary>
    public static async Task<bool> ReceiveRoundAsync(this LyktaDbContext db, Round round, CancellationToken ct)
    {
        if (await db.Set<Round>().AnyAsync(r => r.Id == round.Id, ct))
        {
            return false;
        }

        db.Add(round);
        return true;
    }
}
