using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Modules.Reports.SubmitRound;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>A row of a checklist and its answer.</summary>
internal sealed record RoundAnswer(string Row, ChecklistReply Reply);

/// <summary>A round to take in: from whom, for which period, with which answers.</summary>
internal sealed record NewRound(Id<Round> Id, Viewer From, Period Period, IReadOnlyList<RoundAnswer> Answers, bool NothingToReport, DateTime At)
{
    public AnsweredRound Answered => new(Id, From.Organisation, From.Unit, Period, Answers, NothingToReport, At);
}

/// <summary>A round as it was answered: for whom, not by whom.</summary>
internal sealed record AnsweredRound(
    Id<Round> Id, Id<Organisation> Organisation, Id<Unit>? Unit, Period Period, IReadOnlyList<RoundAnswer> Answers, bool NothingToReport, DateTime At);

/// <summary>The door to taking in a round, inside a change already begun.</summary>
internal static class RoundsReceived
{
    /// <summary>The event of a round that came by the API.</summary>
    public static string Event => new RoundSubmitted(default, string.Empty, 0, 0, false).Event;

    /// <summary>The round of such an event, where it has answers to a checklist; else null.</summary>
    public static async Task<AnsweredRound?> AnsweredRoundAsync(this LyktaDbContext db, Happened happened, CancellationToken ct)
    {
        var submitted = happened.Fact<RoundSubmitted>();
        var round = await db.Set<Round>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == submitted.Round, ct);
        return round is not { Answers.Count: > 0 } ? null : new AnsweredRound(
            round.Id, round.OrganisationId, round.UnitId, Period.Parse(submitted.Period, null), [.. round.Answers.Select(a => new RoundAnswer(a.Row, a.Reply))], round.NothingToReport, round.ReceivedAt);
    }

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
