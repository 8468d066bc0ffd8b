using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.SubmitNilReport;

/// <summary>Stores that there was nothing to report (nollrapport) for a period: silence and calm are not the same. Saying it twice changes nothing.</summary>
internal sealed class SubmitNilReportHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Period>> HandleAsync(Sender sender, Period period, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Period>(
            change,
            async facts =>
            {
                var round = new Round(db.Municipality, IdOf(sender, period), sender, period, [], nothingToReport: true, change.At);
                if (await db.ReceiveRoundAsync(round, ct))
                {
                    facts.Add(new NilReportSubmitted(round.Id, sender.Unit, period.ToString()));
                }

                return period;
            },
            ct);

    /// <summary>One id for each unit and period, so that two taps at once, or a button and the mail's link, make one row.</summary>
    private static Id<Round> IdOf(Sender sender, Period period)
    {
        var who = sender.Unit?.Value ?? sender.Organisation.Value;
        return new Id<Round>(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"nil:{who:N}:{period}")).AsSpan(0, 16)));
    }
}

/// <summary>A unit said that there was nothing to report.</summary>
internal sealed record NilReportSubmitted(Id<Round> Round, Id<Unit>? Unit, string Period) : Fact;
